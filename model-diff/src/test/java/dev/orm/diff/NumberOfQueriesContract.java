package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a database and comparing it with a model that agrees asks as much of many tables as of one. */
abstract class NumberOfQueriesContract {
    private static final int AT_MOST = 12;
    private static final int MANY = 200;

    @TempDir
    Path folder;

    abstract Arena arena(Path folder);

    @Test
    void doesNotGrowWithTheNumberOfTables() throws SQLException {
        try (Arena arena = arena(folder)) {
            table(arena, 0);
            int queries = queries(arena);
            for (int table = 1; table < MANY; table++) {
                table(arena, table);
            }

            assertThat(queries(arena)).isEqualTo(queries).isLessThanOrEqualTo(AT_MOST);
        }
    }

    /** With what a server respells. */
    private void table(Arena arena, int number) {
        int parent = number / 2;
        arena.execute("""
                create table t%1$d (
                    id integer not null primary key,
                    name varchar(40) default 'it''s',
                    parent_id integer,
                    amount numeric(10, 2) not null default 1.5,
                    constraint fk_t%1$d foreign key (parent_id) references t%2$d (id) on delete cascade,
                    constraint uq_t%1$d unique (name),
                    constraint ck_t%1$d check (amount > 0 and name in ('a', 'b'))
                );
                create index ix_t%1$d on t%1$d (parent_id desc, amount);
                create view v%1$d as select id, name from t%1$d where amount > 0;
                create view w%1$d as select id from v%1$d;
                """.formatted(number, parent));
        arena.execute(more().replace("N", String.valueOf(number)));
    }

    /** Every other kind of thing that the database has; {@code N} stands for the number of the table t<i>N</i>. */
    abstract String more();

    private static int queries(Arena arena) throws SQLException {
        SentStatements sent = new SentStatements();
        try (Connection connection = arena.connect()) {
            Connection counted = sent.through(connection);
            Dialect dialect = Dialects.of(counted);
            Schema actual = new SchemaSource.Database(counted, List.of()).read(dialect);
            Findings findings = new Autogenerate(
                            dialect, Rules.defaults(), Optional.of(new LiveServer(dialect, counted, List.of())))
                    .check(SqlModel.unnamed(actual), actual, Made.nothing(), Intent.none());
            assertThat(findings.operations()).isEmpty();
            assertThat(sent.with("version"))
                    .as("asked for the server's version")
                    .hasSizeLessThanOrEqualTo(1);
        }
        return sent.count();
    }
}
