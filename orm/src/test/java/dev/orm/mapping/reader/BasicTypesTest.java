package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasicTypesTest {

    @TempDir
    Path folder;

    @Test
    void aColumnHoldsWhatIsWrittenAndNothingElse() {
        assertThat(model("""
                @Entity class User {
                    @Id Long id;
                    String bare;
                    @Column(name = "full_name", length = 255, nullable = false, unique = true) String name;
                    @Column(precision = 10, scale = 2, columnDefinition = "money") BigDecimal amount;
                    @Column(insertable = false, updatable = false, table = "more", comment = "c", options = "o",
                            secondPrecision = 3, check = @CheckConstraint(name = "ck", constraint = "seen > 1"))
                    Instant seen;
                    @Basic(optional = false) int count;
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic bare javaType=String type=String
                  Basic name javaType=String type=String column=Column(name=full_name, length=255, nullable=false, unique)
                  Basic amount javaType=BigDecimal type=BigDecimal column=Column(precision=10, scale=2, columnDefinition=money)
                  Basic seen javaType=Instant type=Instant column=Column(secondPrecision=3, table=more, insertable=false, updatable=false, checks=[Check(name=ck, constraint=seen > 1)], comment=c, options=o)
                  Basic count javaType=int type=int optional=false
                """);
    }

    @Test
    void enumsComeWithTheirConstantsInDeclarationOrder() {
        assertThat(model("""
                enum Kind { ZEBRA, ANT { void run() {} }; void run() {} }
                enum Coded { A("x"); @EnumeratedValue final String code; Coded(String code) { this.code = code; } }
                @Entity class Pet {
                    @Id Long id;
                    Kind bare;
                    @Enumerated Kind ordinal;
                    @Enumerated(EnumType.STRING) Kind named;
                    Coded coded;
                    DayOfWeek day;
                    @Enumerated(EnumType.STRING) List<Kind> several;
                }
                """)).isEqualTo("""
                Pet:
                  Basic id javaType=Long type=Long id
                  Basic bare javaType=Kind type=Enumerated(name=Kind, constants=[ZEBRA, ANT], stored=ORDINAL)
                  Basic ordinal javaType=Kind type=Enumerated(name=Kind, constants=[ZEBRA, ANT], stored=ORDINAL)
                  Basic named javaType=Kind type=Enumerated(name=Kind, constants=[ZEBRA, ANT], stored=STRING)
                  Basic coded javaType=Coded type=Enumerated(name=Coded, constants=[A], stored=STRING, codeType=String)
                  Basic day javaType=DayOfWeek type=Enumerated(name=DayOfWeek, constants=[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY], stored=ORDINAL)
                  Basic several javaType=List type=Array(element=Enumerated(name=Kind, constants=[ZEBRA, ANT], stored=STRING))
                """);
    }

    @Test
    void lobsDatesArraysAndSerializableClasses() {
        assertThat(model("""
                class Money implements Serializable {}
                @Entity class Thing {
                    @Id UUID id;
                    @Lob String text;
                    @Lob byte[] bytes;
                    char[] letters;
                    @Temporal(TemporalType.DATE) Date day;
                    Date moment;
                    String[] tags;
                    Set<Integer> numbers;
                    int[][] matrix;
                    Money money;
                    YearMonth month;
                    Locale locale;
                    @Version int version;
                }
                """)).isEqualTo("""
                Thing:
                  Basic id javaType=UUID type=UUID id
                  Basic text javaType=String type=String lob
                  Basic bytes javaType=byte[] type=byte[] lob
                  Basic letters javaType=char[] type=char[]
                  Basic day javaType=Date type=Plain(name=Date, temporal=DATE)
                  Basic moment javaType=Date type=Date
                  Basic tags javaType=String[] type=Array(element=String)
                  Basic numbers javaType=Set type=Array(element=Integer)
                  Basic matrix javaType=int[][] type=Array(element=Array(element=int))
                  Basic money javaType=Money type=Serialized(name=Money)
                  Basic month javaType=YearMonth type=Serialized(name=YearMonth)
                  Basic locale javaType=Locale type=Locale
                  Basic version javaType=int type=int version
                """);
    }

    @Test
    void convertersGiveWhatTheyStore() {
        assertThat(model("""
                class Money {}
                abstract class Base<T> implements AttributeConverter<T, String> {
                    public String convertToDatabaseColumn(T value) { return null; }
                    public T convertToEntityAttribute(String text) { return null; }
                }
                @Converter(autoApply = true) class MoneyConverter extends Base<Money> {}
                class FlagConverter implements AttributeConverter<Boolean, Integer> {
                    public Integer convertToDatabaseColumn(Boolean value) { return null; }
                    public Boolean convertToEntityAttribute(Integer number) { return null; }
                }
                @Entity class Account {
                    @Id Long id;
                    Money balance;
                    @Column(length = 20) @Convert(converter = FlagConverter.class) boolean open;
                    boolean bare;
                    @Convert(disableConversion = true) @Column(columnDefinition = "blob") Money raw;
                }
                """)).isEqualTo("""
                Account:
                  Basic id javaType=Long type=Long id
                  Basic balance javaType=Money type=Converted(converter=MoneyConverter, stored=String)
                  Basic open javaType=boolean type=Converted(converter=FlagConverter, stored=Integer) column=Column(length=20)
                  Basic bare javaType=boolean type=boolean
                  Basic raw javaType=Money type=Sql(text=blob) column=Column(columnDefinition=blob)
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
