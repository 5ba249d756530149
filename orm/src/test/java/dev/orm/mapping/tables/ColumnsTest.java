package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nullability, definitions, defaults, checks, comments, keys and indexes of plain columns. */
class ColumnsTest {
    @TempDir
    Path folder;

    /** A primitive with {@code @Column} takes its default, nullable = true: measured on Hibernate 6.6.49 and 7.4.1. */
    @Test
    void whatIsNotNull() {
        assertThat(Models.tables(folder, """
                @Embeddable class Size { int width; @Column(nullable = false) int height; @Basic(optional = false) Integer depth; }
                @Entity class Row {
                    @Id Long id;
                    int primitive;
                    @Basic int basic;
                    @Column(name = "renamed") int column;
                    @Column(nullable = false) int said;
                    @Basic(optional = false) String required;
                    @Column(nullable = false) String filled;
                    String free;
                    @Version Integer version;
                    @Embedded Size size;
                    @Transient String no;
                }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    primitive integer not null
                    basic integer not null
                    renamed integer
                    said integer not null
                    required varchar(255) not null
                    filled varchar(255) not null
                    free varchar(255)
                    version integer not null
                    width integer
                    height integer not null
                    depth integer not null
                    pk_Row(id)
                """);
    }

    @Test
    void definitions() {
        assertThat(Models.tables(folder, """
                @Entity class Row {
                    @Id @Column(columnDefinition = "char(36)") String id;
                    @Column(columnDefinition = "varchar(20) default 'x' not null") String a;
                    @Column(columnDefinition = "TEXT") String b;
                    @Column(columnDefinition = "numeric(10, 2) DEFAULT -1.5 CHECK (c > -2)") BigDecimal c;
                    @Column(columnDefinition = "timestamp with time zone default now()") Instant d;
                    @Column(columnDefinition = "varchar(9) collate nocase unique") String e;
                    @Column(columnDefinition = "boolean default true") Boolean f;
                    @Column(columnDefinition = "timestamp default current_timestamp on update current_timestamp") Instant g;
                    @Column(columnDefinition = "int default (1 + 1)", nullable = false) int h;
                    @Column(columnDefinition = "int default null") Integer i;
                }
                """)).isEqualTo("""
                Row
                    id 'char(36)' not null
                    a 'varchar(20)' not null default string x
                    b 'TEXT'
                    c 'numeric(10, 2)' default number -1.5
                    d 'timestamp with time zone' default now()
                    e 'varchar(9)' collate nocase
                    f 'boolean' default boolean true
                    g 'timestamp default current_timestamp on update current_timestamp'
                    h 'int' not null default 1 + 1
                    i 'int' default null\s
                    pk_Row(id)
                    uq_Row_e(e)
                    ck_Row_c: c > -2
                """);
    }

    @Test
    void checksCommentsOptions() {
        assertThat(Models.tables(folder, """
                @Entity
                @Table(comment = "it's", options = "strict, without rowid",
                        check = {@CheckConstraint(constraint = "(a < b)"), @CheckConstraint(name = "positive", constraint = "(b > 0) or (a > 0)")})
                class Row {
                    @Id Long id;
                    @Column(check = @CheckConstraint(constraint = "a > 0"), comment = "how many") Integer a;
                    @Column(check = {@CheckConstraint(name = "big", constraint = "b > 9"), @CheckConstraint(constraint = "b <> 13")})
                    Integer b;
                    @Column(options = "collate nocase") String c;
                }
                """)).isEqualTo("""
                Row {strict=, without-rowid=} -- it's
                    id bigint not null
                    a integer -- how many
                    b integer
                    c varchar(255) collate nocase
                    pk_Row(id)
                    ck_Row_a: a > 0
                    [big]: b > 9
                    ck_Row_b: b <> 13
                    ck_Row: a < b
                    [positive]: (b > 0) or (a > 0)
                """);
    }

    /** What has no name is one check, in Hibernate's order: that of the column, that of its type, the bounds. */
    @Test
    void namelessChecksOfOneColumnAreOne() {
        String sources = """
                enum Color { RED, GREEN }
                @Entity class Row {
                    @Id Long id;
                    @Max(7) @Min(3) @Column(check = @CheckConstraint(constraint = "a <> 5")) Integer a;
                    @Min(1) @Column(check = {@CheckConstraint(name = "odd", constraint = "b % 2 = 1"), @CheckConstraint(constraint = "b > 0")}) Color b;
                    @Min(1) @Column(columnDefinition = "int") Integer c;
                    @Min(1) @Enumerated(EnumType.STRING) Color d;
                }
                """;
        Workspace workspace = new Workspace(folder).compile(sources).beanValidation();
        assertThat(SchemaText.of(MappedSchema.of(workspace.read(), Naming.JPA).schema()))
                .isEqualTo("""
                Row
                    id bigint not null
                    a integer
                    b tinyint
                    c 'int'
                    d enum[RED, GREEN]
                    pk_Row(id)
                    ck_Row_a: (a <> 5) and (a >= 3) and (a <= 7)
                    ck_Row_b: (b > 0) and (b between 0 and 1) and (b >= 1)
                    [odd]: b % 2 = 1
                    ck_Row_d_2: d >= 1
                """);
    }

    @Test
    void uniquesAndIndexes() {
        assertThat(Models.tables(folder, """
                @Entity
                @Table(name = "rows",
                        uniqueConstraints = {@UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(name = "only_c", columnNames = "C")},
                        indexes = {@Index(columnList = "a desc, b"), @Index(name = "by_b", columnList = "b", unique = true),
                                @Index(columnList = "lower(a)"), @Index(columnList = "parent_id DESC", unique = true)})
                class Row {
                    @Id @Column(unique = true) Long id;
                    String a;
                    @Column(unique = true) String b;
                    @Column(unique = true) String c;
                    @ManyToOne Row parent;
                }
                """)).isEqualTo("""
                rows
                    id bigint not null
                    a varchar(255)
                    b varchar(255)
                    c varchar(255)
                    parent_id bigint
                    pk_rows(id)
                    uq_rows_b_a(b, a)
                    [only_c](c)
                    uq_rows_b(b)
                    fk_rows_parent_id(parent_id) -> rows(id)
                    ix_rows_a_b(a desc, b)
                    [by_b](b) unique
                    ix_rows_lower_a(lower(a))
                    ix_rows_parent_id(parent_id desc) unique
                """);
    }

    @Test
    void beanValidationWhereItIsOn() {
        String sources = """
                @Embeddable class Part { @NotNull String inside; }
                @Entity class Row {
                    @Id Long id;
                    @NotNull Integer a;
                    @NotBlank String b;
                    @Size(max = 40) @Column(length = 99) String c;
                    @Digits(integer = 5, fraction = 2) BigDecimal d;
                    @Min(18) @Max(99) Integer e;
                    @Positive @Email String f;
                    @NotNull @ManyToOne Row parent;
                    @Embedded Part part;
                    @ElementCollection List<@NotNull String> tags;
                }
                """;
        Workspace workspace = new Workspace(folder).compile(sources).beanValidation();
        assertThat(SchemaText.of(MappedSchema.of(workspace.read(), Naming.JPA).schema()))
                .isEqualTo("""
                Row
                    id bigint not null
                    a integer not null
                    b varchar(255) not null
                    c varchar(40)
                    d decimal(7, 2)
                    e integer
                    f varchar(255)
                    parent_id bigint not null
                    inside varchar(255)
                    pk_Row(id)
                    fk_Row_parent_id(parent_id) -> Row(id)
                    ck_Row_e: (e >= 18) and (e <= 99)
                Row_tags
                    Row_id bigint not null
                    tags varchar(255)
                    fk_Row_tags_Row_id(Row_id) -> Row(id)
                """);
    }

    @Test
    void beanValidationWhereItIsOff() {
        assertThat(Models.tables(folder, "@Entity class Row { @Id Long id; @NotNull @Size(max = 4) String a; }"))
                .isEqualTo("""
                Row
                    id bigint not null
                    a varchar(255)
                    pk_Row(id)
                """);
    }

    @Test
    void oneColumnForTwoMembers() {
        assertThat(Models.tables(folder, """
                @Entity class Row {
                    @Id Long id;
                    @Column(name = "parent_id", insertable = false, updatable = false) long parentId;
                    @ManyToOne Row parent;
                }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    parent_id bigint
                    pk_Row(id)
                    fk_Row_parent_id(parent_id) -> Row(id)
                """);
    }

    @Test
    void oneTableForTwoEntities() {
        assertThat(Models.tables(folder, """
                @Entity @Table(name = "people") class Person { @Id Long id; @Column(nullable = false) String name; }
                @Entity @Table(name = "PEOPLE") class Login { @Id Long id; String name; String password; }
                """)).isEqualTo("""
                PEOPLE
                    id bigint not null
                    name varchar(255) not null
                    password varchar(255)
                    pk_PEOPLE(id)
                """);
    }
}
