package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations with all that can be written in them, in their containers; as measured on Hibernate 7.4.1. */
class WrittenOutTest {

    private static final String KEY = """
            @Embeddable class K implements Serializable { int a; int b; }
            @Entity class P { @EmbeddedId K id; @Version java.sql.Timestamp v; }
            """;

    private static final String KEY_TABLE = """
            P
                a integer not null
                b integer not null
                v timestamp(6) not null
                pk_P(a, b)
            """;

    @TempDir
    Path folder;

    @Test
    void references() {
        assertThat(Models.tables(folder, KEY + """
                @Entity class Post {
                    @Id Long id;
                    @ManyToOne @JoinColumns(
                            value = {
                                @JoinColumn(name = "pa", referencedColumnName = "a", comment = "first", nullable = false,
                                        check = @CheckConstraint(name = "pa_pos", constraint = "pa > 0")),
                                @JoinColumn(name = "pb", referencedColumnName = "b", options = "collate nocase", columnDefinition = "int")},
                            foreignKey = @ForeignKey(name = "to_p", options = "deferrable")) P p;
                    @ManyToOne @JoinColumn(name = "q", foreignKey = @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT)) Post q;
                    @ElementCollection @MapKeyJoinColumns(
                            value = {@MapKeyJoinColumn(name = "kb", referencedColumnName = "b"), @MapKeyJoinColumn(name = "ka", referencedColumnName = "a")},
                            foreignKey = @ForeignKey(name = "to_key")) Map<P, String> notes;
                }
                """)).isEqualTo(KEY_TABLE + """
                Post
                    id bigint not null
                    pa integer not null -- first
                    pb 'int' collate nocase
                    q bigint
                    pk_Post(id)
                    [to_p](pa, pb) -> P(a, b) INITIALLY_IMMEDIATE
                    fk_Post_q(q) -> Post(id)
                    [pa_pos]: pa > 0
                Post_notes
                    Post_id bigint not null
                    kb integer not null
                    ka integer not null
                    notes varchar(255)
                    pk_Post_notes(Post_id, kb, ka)
                    fk_Post_notes_Post_id(Post_id) -> Post(id)
                    [to_key](kb, ka) -> P(b, a)
                """);
    }

    @Test
    void joinAndCollectionTables() {
        assertThat(Models.tables(folder, KEY + """
                @Entity class Post {
                    @Id Long id;
                    @ManyToMany @JoinTable(name = "post_p", schema = "app", comment = "joined", options = "strict",
                            check = @CheckConstraint(name = "jc", constraint = "ps_a > 1")) Set<P> ps;
                    @ElementCollection @CollectionTable(name = "post_tags", catalog = "main", options = "strict",
                            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                    @Column(name = "t", comment = "one tag", check = @CheckConstraint(constraint = "t <> ''")) Set<String> tags;
                }
                """)).isEqualTo(KEY_TABLE + """
                Post
                    id bigint not null
                    pk_Post(id)
                app.post_p {strict=} -- joined
                    Post_id bigint not null
                    ps_a integer not null
                    ps_b integer not null
                    pk_post_p(Post_id, ps_a, ps_b)
                    fk_post_p_Post_id(Post_id) -> Post(id)
                    fk_post_p_ps_a_ps_b(ps_a, ps_b) -> P(a, b)
                    [jc]: ps_a > 1
                main.post_tags {strict=}
                    Post_id bigint not null
                    t varchar(255) -- one tag
                    uq_post_tags_Post_id_t(Post_id, t)
                    ck_post_tags_t: t <> ''
                """);
    }

    @Test
    void keysOfSubclassesAndSecondaryTables() {
        assertThat(Models.tables(folder, KEY + """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "k", options = "collate nocase") class R { @EmbeddedId K id; }
                @Entity @PrimaryKeyJoinColumns(
                        value = {@PrimaryKeyJoinColumn(name = "rb", referencedColumnName = "b"), @PrimaryKeyJoinColumn(name = "ra", referencedColumnName = "a")},
                        foreignKey = @ForeignKey(name = "r1_r")) class R1 extends R { String x; }
                @Entity @SecondaryTables({@SecondaryTable(name = "s_more", comment = "more", options = "strict",
                        check = @CheckConstraint(constraint = "sa > 0"),
                        pkJoinColumns = {@PrimaryKeyJoinColumn(name = "sa", referencedColumnName = "a"), @PrimaryKeyJoinColumn(name = "sb", referencedColumnName = "b")})})
                class S { @EmbeddedId K id; @Column(table = "s_more") String x; }
                """)).isEqualTo(KEY_TABLE + """
                R
                    a integer not null
                    b integer not null
                    k varchar(31) not null collate nocase
                    pk_R(a, b)
                    ck_R_k: k in ('R', 'R1')
                R1
                    ra integer not null
                    rb integer not null
                    x varchar(255)
                    pk_R1(ra, rb)
                    [r1_r](ra, rb) -> R(a, b)
                S
                    a integer not null
                    b integer not null
                    pk_S(a, b)
                s_more {strict=} -- more
                    sa integer not null
                    sb integer not null
                    x varchar(255)
                    pk_s_more(sa, sb)
                    fk_s_more_sa_sb(sa, sb) -> S(a, b)
                    ck_s_more: sa > 0
                """);
    }

    @Test
    void rowsOfAnIndex() {
        assertThat(Models.tables(folder, """
                @Entity @Table(indexes = {
                        @Index(columnList = "b", unique = true, options = "where b is not null"),
                        @Index(name = "by_c", columnList = "c desc, (lower(b))", options = " WHERE (c > 0) "),
                        @Index(columnList = "c", options = "fillfactor = 70")})
                class Row { @Id Long id; String b; int c; }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    b varchar(255)
                    c integer not null
                    pk_Row(id)
                    ix_Row_b(b) unique where b is not null
                    [by_c](c desc, lower(b)) where c > 0
                    ix_Row_c(c) {fillfactor=70}
                """);
    }

    @Test
    void generators() {
        assertThat(Models.tables(folder, """
                @Entity class A {
                    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg")
                    @TableGenerators({@TableGenerator(name = "tg", table = "ids", schema = "app", options = "strict", indexes = @Index(columnList = "next_val"))}) Long id;
                }
                @SequenceGenerators({@SequenceGenerator(name = "sg", sequenceName = "sgs", schema = "app", initialValue = 7, allocationSize = 3)})
                @Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sg") Long id; }
                """)).isEqualTo("""
                A
                    id bigint not null
                    pk_A(id)
                B
                    id bigint not null
                    pk_B(id)
                app.ids {strict=}
                    sequence_name varchar(255) not null
                    next_val bigint
                    pk_ids(sequence_name)
                    ix_ids_next_val(next_val)
                    row [sequence_name, next_val] = [A, 0]
                sequence app.sgs from 7 by 3
                """);
    }

    @Test
    void codesOfEnums() {
        assertThat(Models.tables(folder, """
                enum Level { LOW(5); @EnumeratedValue final int code; Level(int code) { this.code = code; } }
                enum State { NEW("n"); @EnumeratedValue final String code; State(String code) { this.code = code; } }
                @Entity class Row {
                    @Id Long id;
                    Level level;
                    @Enumerated(EnumType.STRING) State state;
                    @Enumerated(EnumType.STRING) @Column(length = 9) State shortState;
                }
                """)).isEqualTo("""
                Row
                    id bigint not null
                    level smallint
                    state varchar(255)
                    shortState varchar(9)
                    pk_Row(id)
                """);
    }

    /** In every name that orm makes, whatever the length of those it is made of. */
    @Test
    void derivedNamesStayWithin63BytesAndApart() {
        String table = "t".repeat(60);
        String column = "c".repeat(60);
        String text = Models.tables(
                folder,
                "@Entity @Table(name = \"%s\") class Row { @Id Long id; @Column(unique = true, name = \"%s1\") int a; @Column(unique = true, name = \"%s2\") int b; }"
                        .formatted(table, column, column));
        assertThat(text.lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(pk|uq)_.*"))
                        .map(line -> line.replaceAll("\\(.*", "")))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(63));
    }
}
