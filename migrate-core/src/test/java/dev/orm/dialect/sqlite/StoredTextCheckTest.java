package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Index;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stored text beside the text that a Ddl makes of it. */
class StoredTextCheckTest {

    @Test
    void anotherPlaceAndSpellingLosesNothing() {
        assertThat(lost("""
                        CREATE TABLE [T] (`id` INTEGER constraint nn NOT NULL constraint pk PRIMARY KEY ASC, -- key
                          a VARCHAR (10) NULL DEFAULT "x" COLLATE nocase CONSTRAINT "u" UNIQUE ON CONFLICT abort,
                          b int REFERENCES p (id) on delete no action not deferrable initially deferred CHECK (b > 0),
                          c int GENERATED ALWAYS AS (b + 1) virtual)
                        """, """
                        create table T (
                            id integer not null,
                            a varchar(10) collate nocase default 'x',
                            b int,
                            c int generated always as (b + 1) virtual,
                            constraint pk primary key (id),
                            constraint u unique (a) on conflict abort,
                            foreign key (b) references p (id),
                            check (b > 0)
                        )
                        """)).isEmpty();
    }

    @Test
    void aValueThatIsLostIsNamed() {
        assertThat(lost("create table t (a int default 1, b int)", "create table t (a int, b int)"))
                .containsExactly("column a");
        assertThat(lost("create table t (a int, b int)", "create table t (b int, a int)"))
                .containsExactly("columns");
        assertThat(lost(
                        "create table t (a integer primary key desc)",
                        "create table t (a integer, primary key (a desc))"))
                .containsExactly("column a");
        assertThat(lost(
                        "create table t (a int primary key on conflict fail, unique (a), check (a), foreign key (a)"
                                + " references p) without rowid",
                        "create table t (a int not null, primary key (a))"))
                .containsExactly("primary key", "unique constraints", "foreign keys", "checks", "options");
    }

    @Test
    void wordsThatNoValueHoldsAreNamed() {
        assertThat(lost(
                        "create table t (id integer primary key default 5)",
                        "create table t (id integer, primary key (id))"))
                .containsExactly("the words 5 default");
        assertThat(lost("create table t (a int collate x collate y)", "create table t (a int collate y)"))
                .containsExactly("the words collate x");
    }

    @Test
    void aSpellingThatCannotBeReadLosesAll() {
        assertThat(lost("create table t (a int)", "create table t")).containsExactly("the whole definition");
    }

    @Test
    void indexes() {
        Index index = CreateIndexParser.parse("create unique index i on t (a desc) where b > 0")
                .orElseThrow();

        assertThat(keeps(index, "create unique index \"i\" on t (\"a\" desc) where b > 0"))
                .isTrue();
        assertThat(keeps(index, "create unique index i on t (a) where b > 0")).isFalse();
    }

    private static List<String> lost(String stored, String spelled) {
        Table read = CreateTableParser.parse(stored).orElseThrow();
        return check(spelled).lost(read, stored);
    }

    private static boolean keeps(Index index, String spelled) {
        return check(spelled).keeps(TableName.of("t"), index);
    }

    /** Whatever is to be spelled, the text is this one. */
    private static StoredTextCheck check(String spelled) {
        return new StoredTextCheck(table -> spelled, (table, index) -> spelled);
    }
}
