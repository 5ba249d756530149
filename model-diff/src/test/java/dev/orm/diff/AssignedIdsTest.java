package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that the application gives, on tables made by hand: SQLite has more ways to write one than to mean one. */
class AssignedIdsTest {
    private static final Column INTEGER = Column.of("id", new SqlType.Int(4), false);
    private static final Column GENERATED = INTEGER.withDefault(DefaultValue.Identity.byDefault());

    @TempDir
    Path folder;

    private Workbench bench;

    @BeforeEach
    void aDatabase() {
        bench = new Workbench(new SqliteArena(folder), folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create table users (id int primary key, name text)                         | int of column users.id; null of column users.id, though it is in the primary key
                    create table users (id int not null primary key, name text)                | int of column users.id
                    create table users (id integer primary key desc, name text)                | null of column users.id, though it is in the primary key
                    create table users (id integer primary key, name text) without rowid       | without-rowid of table users
                    create table users (id bigint not null, name text, primary key (id desc))  | bigint of column users.id
                    create table users (id integer primary key, name text)                     |
                    """)
    void isKeptAsItIs(String table, String kept) {
        bench.execute(table);

        Findings findings = bench.check(users(INTEGER), Intent.none());

        assertThat(findings.differences()).isEmpty();
        assertThat(findings.kept())
                .extracting(Kept::text)
                .isEqualTo(kept == null ? List.of() : List.of(kept.split("; ")));
    }

    @ParameterizedTest
    @CsvSource({"id int primary key", "id bigint not null primary key", "id int not null"})
    void becomesIntegerWhereTheModelWantsItNumbered(String column) throws SQLException {
        bench.execute("create table users (" + column + ", name text)");
        bench.execute("insert into users values (7, 'Ann')");
        Schema model = users(GENERATED);

        Findings findings = bench.check(model, Intent.none());
        bench.write("number", findings);

        new RoundTrip(bench, model).run(findings);
        bench.execute("insert into users (name) values ('Bob')");
        assertThat(bench.check(model, Intent.none()).isEmpty()).isTrue();
    }

    @Test
    void aTextThatIsTheKeyMayBeNullAsSqliteHasIt() {
        bench.execute("create table users (id text primary key, name text)");

        Findings findings = bench.check(users(INTEGER.withType(new SqlType.Varchar(255))), Intent.none());

        assertThat(findings.differences()).isEmpty();
    }

    private static Schema users(Column id) {
        TableName users = TableName.of("users");
        return Schema.of(List.of(Table.of(users, List.of(id, Column.of("name", new SqlType.Text(), true))).toBuilder()
                .primaryKey(PrimaryKey.of(Name.derived("pk_users"), List.of("id")))
                .build()));
    }
}
