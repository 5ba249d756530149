package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Schema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the server takes names of tables in any case and keeps them in small letters, the laws hold all the same. */
abstract class FoldedNamesContract {
    private static final String BEFORE = """
            create table Users (
                Id integer not null primary key,
                Name varchar(40) not null,
                constraint UQ_Name unique (Name)
            );
            create table userPosts (
                id integer not null primary key,
                Author integer references Users (Id) on delete cascade,
                title varchar(80)
            );
            create index IX_Title on userPosts (title);
            create table Gone (id integer not null primary key);
            """;

    private static final String AFTER = """
            create table Users (
                Id integer not null primary key,
                Name varchar(60) not null,
                nick varchar(20),
                constraint UQ_Name unique (Name)
            );
            create table userPosts (
                id integer not null primary key,
                Author integer references Users (Id) on delete cascade,
                Editor integer references Users (Id)
            );
            create table Tags (
                id integer not null primary key,
                post_id integer not null references userPosts (id)
            );
            """;

    @TempDir
    Path folder;

    abstract Arena arena();

    @Test
    void tablesComeChangeAndGo() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(SqlModel.read(BEFORE), Intent.none()));
            bench.upgrade();
            assertThat(bench.check(SqlModel.read(BEFORE), Intent.none()).isEmpty())
                    .isTrue();
            bench.fill();
            Schema model = SqlModel.read(AFTER);

            Findings findings = bench.check(model, Intent.none());
            bench.write("after", findings);

            new RoundTrip(bench, model).run(findings);
        }
    }

    /** Nothing to rename: the server calls them the same. */
    @Test
    void aTableInAnotherCaseIsTheSame() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            arena.execute("create table USERS (id bigint not null primary key, boss bigint,"
                    + " constraint fk_boss foreign key (boss) references Users (id))");

            Findings findings = bench.check(
                    SqlModel.read("create table uSers (id bigint not null primary key,"
                            + " boss bigint, constraint fk_boss foreign key (boss) references UsERS (id))"),
                    Intent.none());

            assertThat(findings.differences()).isEmpty();
            assertThat(findings.operations()).isEmpty();
        }
    }

    /** A rename goes by what the database has. */
    @Test
    void aTableIsRenamed() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(SqlModel.read(BEFORE), Intent.none()));
            bench.upgrade();
            bench.fill();
            Schema model = SqlModel.read(BEFORE.replace("userPosts", "Articles"));
            Intent intent = new Intent(List.of("userPosts:Articles"), List.of(), List.of(), List.of(), false);

            Findings findings = bench.check(model, intent);
            bench.write("after", findings);

            new RoundTrip(bench, model).run(findings);
        }
    }
}
