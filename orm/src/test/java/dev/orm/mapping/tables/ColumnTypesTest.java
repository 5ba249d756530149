package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The type of every Java type, row by row. */
class ColumnTypesTest {
    @TempDir
    Path folder;

    @Test
    void primitivesAreNotNullAndTheirBoxesAre() {
        assertThat(columns("""
                boolean a; Boolean b; byte c; Byte d; short e; Short f; int g; Integer h; long i; Long j;
                float k; Float l; double m; Double n; char o; Character p;
                """)).isEqualTo("""
                a bool not null
                b bool
                c tinyint not null
                d tinyint
                e smallint not null
                f smallint
                g integer not null
                h integer
                i bigint not null
                j bigint
                k floatingpoint(24) not null
                l floatingpoint(24)
                m floatingpoint(53) not null
                n floatingpoint(53)
                o char(1) not null
                p char(1)
                """);
    }

    @Test
    void textAndBytes() {
        assertThat(columns("""
                String a;
                @Column(length = 40) String b;
                @Column(length = 20000000) String c;
                @Lob String d;
                @Lob @Column(length = 1000) String e;
                java.sql.Clob f;
                byte[] g;
                @Column(length = 30) byte[] h;
                @Lob byte[] i;
                java.sql.Blob j;
                char[] k;
                @Lob char[] l;
                """)).isEqualTo("""
                a varchar(255)
                b varchar(40)
                c varchar(20000000)
                d clob
                e clob(1000)
                f clob
                g varbinary(255)
                h varbinary(30)
                i blob
                j blob
                k varchar(255)
                l clob
                """);
    }

    @Test
    void numbersWithSizes() {
        assertThat(columns("""
                BigDecimal a;
                BigInteger b;
                @Column(precision = 10) BigDecimal c;
                @Column(precision = 10, scale = 2) BigDecimal d;
                @Column(scale = 3) BigDecimal e;
                @Column(precision = 12, scale = 4) BigInteger f;
                @Column(precision = 10) Double g;
                @Column(precision = 5) Integer h;
                """)).isEqualTo("""
                a decimal(38, 2)
                b decimal(38, 0)
                c decimal(10, 0)
                d decimal(10, 2)
                e decimal(38, 2)
                f decimal(12, 4)
                g floatingpoint(34)
                h integer
                """);
    }

    @Test
    void datesAndTimes() {
        assertThat(columns("""
                java.util.Date a; java.util.Calendar b; java.sql.Timestamp c; LocalDateTime d;
                Instant e; OffsetDateTime f; ZonedDateTime g;
                java.sql.Date h; LocalDate i; @Temporal(TemporalType.DATE) java.util.Date j;
                LocalTime k; OffsetTime l; java.sql.Time m; @Temporal(TemporalType.TIME) java.util.Date n;
                Duration o; Year p; @Temporal(TemporalType.TIMESTAMP) java.util.Date q;
                @Column(secondPrecision = 3) Instant r; @Column(secondPrecision = 0) LocalDateTime s;
                @Column(precision = 3) LocalDateTime t; @Column(secondPrecision = 2) LocalTime u;
                """)).isEqualTo("""
                a timestamp(6)
                b timestamp(6)
                c timestamp(6)
                d timestamp(6)
                e timestamp(6) with time zone
                f timestamp(6) with time zone
                g timestamp(6) with time zone
                h date
                i date
                j date
                k time(0)
                l time(0)
                m time(0)
                n time(0)
                o decimal(21, 0)
                p integer
                q timestamp(6)
                r timestamp(3) with time zone
                s timestamp(0)
                t timestamp(6)
                u time(2)
                """);
    }

    @Test
    void otherClasses() {
        assertThat(columns("""
                UUID a; YearMonth b; MonthDay c; Period d;
                ZoneId e; TimeZone f; Locale g; Class<?> h; java.net.URL i; Currency j; ZoneOffset k;
                java.net.InetAddress l; String[] m; int[] n; List<String> o;
                @Column(length = 500) Locale p;
                """)).isEqualTo("""
                a uuid
                b varbinary(255)
                c varbinary(255)
                d varbinary(255)
                e varchar(255)
                f varchar(255)
                g varchar(255)
                h varchar(255)
                i varchar(255)
                j varchar(3)
                k varchar(6)
                l inet
                m varchar(255) array
                n integer array
                o varchar(255) array
                p varchar(500)
                """);
    }

    @Test
    void enums() {
        assertThat(Models.tables(folder, """
                enum Color { RED, GREEN, BLUE }
                @Entity class Row {
                    @Id Long id;
                    Color a;
                    @Enumerated(EnumType.STRING) Color b;
                    @Enumerated(EnumType.STRING) @Column(length = 10) Color c;
                    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") Color d;
                    @Column(columnDefinition = "int", name = "order") Color e;
                    @Column(name = "group") Color f;
                }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    a tinyint
                    b enum[RED, GREEN, BLUE]
                    c enum[RED, GREEN, BLUE](10)
                    d 'varchar(9)'
                    order 'int'
                    group tinyint
                    pk_Row(id)
                    ck_Row_a: a between 0 and 2
                    ck_Row_group: "group" between 0 and 2
                """);
    }

    /** A definition may be the name of a type of the database's own, which then holds the constants. */
    @Test
    void aDefinitionKnowsTheConstantsThatAreStoredByName() {
        Schema schema = Models.mapped(folder, """
                enum Color { RED, GREEN }
                @Entity class Row {
                    @Id Long id;
                    @Enumerated(EnumType.STRING) @Column(columnDefinition = "color not null") Color a;
                    @Column(columnDefinition = "color") Color b;
                    @Column(columnDefinition = "color") String c;
                }
                """).schema();

        assertThat(schema.tables().get(0).columns())
                .extracting(Column::type)
                .containsExactly(
                        new SqlType.Int(8),
                        new SqlType.Raw("color", List.of("RED", "GREEN")),
                        new SqlType.Raw("color"),
                        new SqlType.Raw("color"));
    }

    @Test
    void converted() {
        assertThat(Models.tables(folder, """
                class YesNo implements AttributeConverter<Boolean, String> {
                    public String convertToDatabaseColumn(Boolean value) { return value ? "Y" : "N"; }
                    public Boolean convertToEntityAttribute(String value) { return "Y".equals(value); }
                }
                @Entity class Row {
                    @Id Long id;
                    @Convert(converter = YesNo.class) boolean a;
                    @Convert(converter = YesNo.class) @Column(length = 1) Boolean b;
                    @Convert(converter = YesNo.class) @Lob Boolean c;
                }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    a varchar(255) not null
                    b varchar(1)
                    c clob
                    pk_Row(id)
                """);
    }

    /** Only the interfaces are: measured on Hibernate 7.4.1. */
    @Test
    void collectionsOfBasicValuesAreArrays() {
        assertThat(columns("""
                Collection<Long> a; Set<UUID> b; SortedSet<Integer> c; List<LocalDate> d; Long[] e; ArrayList<String> f; HashSet<String> g;
                """)).isEqualTo("""
                a bigint array
                b uuid array
                c integer array
                d date array
                e bigint array
                f varbinary(255)
                g varbinary(255)
                """);
    }

    /** Not one of the basic types, and so stored as its bytes: measured on Hibernate 7.4.1. */
    @Test
    void aCalendarOfOneKindIsSerialized() {
        assertThat(columns("java.util.GregorianCalendar a;")).isEqualTo("a varbinary(255)\n");
    }

    @Test
    void boxedBytesAreRefused() {
        assertThatThrownBy(() -> columns("Byte[] a;"))
                .isInstanceOf(UnmappableTypeException.class)
                .hasMessage("""
                Byte[] has no column type (com.example.Row.a)
                  why:  an array of boxed values may hold nulls, which neither such a column nor Hibernate accepts
                  next: declare the member as byte[]""");
    }

    @Test
    void boxedCharactersAreRefused() {
        assertThatThrownBy(() -> columns("@Lob Character[] a;"))
                .isInstanceOf(UnmappableTypeException.class)
                .hasMessage("""
                Character[] has no column type (com.example.Row.a)
                  why:  an array of boxed values may hold nulls, which neither such a column nor Hibernate accepts
                  next: declare the member as char[]""");
    }

    @Test
    void aFloatHasNoScale() {
        assertThatThrownBy(() -> columns("@Column(scale = 2) Float a;"))
                .isInstanceOf(UnmappableTypeException.class)
                .hasMessage("""
                a floating point number has no scale (com.example.Row.a)
                  why:  @Column(scale) counts decimal digits, and this column holds binary ones
                  next: leave the scale out, or declare the member as BigDecimal""");
    }

    private String columns(String members) {
        String text = Models.tables(folder, "@Entity class Row { @Id String id; " + members + " }");
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("id ") && !line.equals("Row") && !line.startsWith("pk_"))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
