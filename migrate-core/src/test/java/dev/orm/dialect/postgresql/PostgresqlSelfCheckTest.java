package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgresqlSelfCheckTest {
    private static final Set<TableName> T = Set.of(TableName.of("t"));

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void whatOthersMadeIsUnderstood() throws SQLException {
        live.execute(
                "create table p (a int, b text, primary key (a, b))",
                "create table t (a int, b text check (b in ('x', 'it''s')), c int unique deferrable, d int,"
                        + " unique nulls not distinct (d) include (a),"
                        + " foreign key (a, b) references p match full on delete cascade on update set null"
                        + " deferrable initially deferred)",
                "alter table t add constraint ck check (d > 0) not valid",
                "create index i1 on t using gin (to_tsvector('english', b)) with (fastupdate = off)",
                "create unique index i2 on t (lower(b) collate \"C\" desc nulls last, a) include (d) where a > 0 and b <> ''",
                "create index i3 on t (b text_pattern_ops nulls first)");

        assertThat(live.dialect().selfCheck().misread(live.connection(), live.read(), T))
                .isEmpty();
    }

    @Test
    void whatDiffersFromWhatTheServerPrintsIsNamed() throws SQLException {
        live.execute("create table t (a int)", "create index ix on t (a)");
        Schema read = live.read();
        live.execute("drop index ix", "create index ix on t (a desc)");

        assertThat(live.dialect().selfCheck().misread(live.connection(), read, T))
                .isEqualTo(Map.of(TableName.of("t"), "ix: CREATE INDEX ix ON t USING btree (a DESC)"));
    }

    @Test
    void whatNoValueCanSayIsNamedInTheServersWords() throws SQLException {
        live.execute(
                "create extension btree_gist",
                "create table p (a int, at daterange, primary key (a, at without overlaps))",
                "create table c (a int, at daterange, foreign key (a, period at) references p (a, period at))",
                "create table e (a int, exclude (a with =))",
                "create table k (a int check (a > 0) no inherit)",
                "create table n (a int constraint ck_a check (a > 0) not enforced)",
                "create table s (a int, b int, unique (a, b),"
                        + " foreign key (a, b) references s (a, b) on delete set null (b))");

        assertThat(live.read("p").opaque()).containsExactly("constraint p_pkey: PRIMARY KEY (a, at WITHOUT OVERLAPS)");
        assertThat(live.read("c").opaque())
                .containsExactly(
                        "constraint c_a_at_fkey: FOREIGN KEY (a, PERIOD at) REFERENCES public.p(a, PERIOD at)");
        assertThat(live.read("e").opaque()).containsExactly("constraint e_a_excl: EXCLUDE USING btree (a WITH =)");
        assertThat(live.read("k").opaque()).containsExactly("constraint k_a_check: CHECK ((a > 0)) NO INHERIT");
        assertThat(live.read("n").opaque()).containsExactly("constraint ck_a: CHECK ((a > 0)) NOT ENFORCED");
        assertThat(live.read("s").opaque())
                .containsExactly(
                        "constraint s_a_b_fkey: FOREIGN KEY (a, b) REFERENCES public.s(a, b) ON DELETE SET NULL (b)");
    }
}
