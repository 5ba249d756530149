package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collations where server, database, table and column differ: each inherits, and what is in force is compared. */
abstract class EffectiveCollationsContract {
    private static final String BY_HAND = """
            create table t (
                a varchar(9),
                b varchar(9) collate utf8mb4_bin,
                c varchar(9) collate latin1_bin,
                d varchar(9) character set utf8mb4,
                e varchar(9) character set latin1
            ) collate utf8mb4_general_ci;
            create table u (
                a varchar(9),
                b varchar(9) collate utf8mb4_general_ci,
                c varchar(9) collate latin1_bin,
                d varchar(9) character set latin1
            );
            create table w (
                a varchar(9),
                b varchar(9) collate latin1_swedish_ci
            ) character set latin1;
            create table x (a json) collate utf8mb4_bin;
            """;

    private static final List<String> SAID = List.of(
            "collation of table t",
            "collate utf8mb4_bin of column t.b",
            "collate latin1_bin of column t.c",
            "collate latin1_swedish_ci of column t.e",
            "collate utf8mb4_general_ci of column u.b",
            "collate latin1_swedish_ci of column u.d",
            "collation of table w",
            "collation of table x");

    @TempDir
    Path folder;

    abstract String database();

    abstract TestDatabase empty();

    /** What the server gives to {@code character set utf8mb4}. */
    abstract String usual();

    @Test
    void whatIsInheritedIsNotReadAsSaid() throws SQLException {
        try (Arena arena = arena()) {
            arena.execute(BY_HAND);

            Schema read = new Workbench(arena, folder).inspect();

            assertThat(read.tables().stream().map(EffectiveCollationsContract::collations))
                    .containsExactly(
                            "t utf8mb4_general_ci: a, b utf8mb4_bin, c latin1_bin, d"
                                    + (usual().equals("utf8mb4_general_ci") ? "" : " " + usual())
                                    + ", e latin1_swedish_ci",
                            "u: a, b utf8mb4_general_ci, c, d latin1_swedish_ci",
                            "w latin1_swedish_ci: a, b",
                            "x utf8mb4_bin: a");
            assertThat(read.tables().get(3).columns().get(0).type()).isEqualTo(new SqlType.Json());
        }
    }

    /** A model that says no collation leaves what others said, and finds nothing where nobody did. */
    @Test
    void aModelWithoutCollationsFindsNothing() throws SQLException {
        try (Arena arena = arena()) {
            arena.execute(BY_HAND);
            Findings findings = new Workbench(arena, folder).check(plain(), Intent.none());

            assertThat(findings.differences()).isEmpty();
            assertThat(findings.kept().stream().map(Kept::text)).containsExactlyInAnyOrderElementsOf(said());
        }
    }

    /** The same words as in the database, and the words for what it has without them. */
    @Test
    void aModelThatSaysThemFindsNothing() throws SQLException {
        try (Arena arena = arena()) {
            arena.execute(BY_HAND);
            Workbench bench = new Workbench(arena, folder);
            Schema model = Schema.of(List.of(
                    table(
                            "t",
                            "utf8mb4_general_ci",
                            "utf8mb4_general_ci",
                            "utf8mb4_bin",
                            "latin1_bin",
                            usual(),
                            "latin1_swedish_ci"),
                    table("u", "latin1_bin", "latin1_bin", "utf8mb4_general_ci", "latin1_bin", "latin1_swedish_ci"),
                    table("w", "latin1_swedish_ci", "latin1_swedish_ci", "latin1_swedish_ci"),
                    json("utf8mb4_bin")));

            Findings findings = bench.check(model, Intent.none());

            assertThat(findings.differences()).isEmpty();
            assertThat(findings.kept()).isEmpty();
        }
    }

    @Test
    void whatOurScriptsMakeThereDoesNotDiffer() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(plain(), Intent.none()));
            bench.upgrade();
            arena.execute("insert into t values ('a', 'b', 'c', 'd', 'e'); insert into u values ('a', 'b', 'c', 'd');"
                    + " insert into w values ('a', 'b'); insert into x values ('{}');");
            Schema model = Schema.of(List.of(
                    table("t", "utf8mb4_general_ci", null, "utf8mb4_bin", "latin1_bin", usual(), null),
                    table("u", null, "latin1_bin", "utf8mb4_general_ci", null, "latin1_swedish_ci"),
                    table("w", "latin1_swedish_ci", null, null),
                    json("utf8mb4_bin")));

            Findings findings = bench.check(model, Intent.none());
            bench.write("after", findings);

            new RoundTrip(bench, model).run(findings);
        }
    }

    /** A thousand characters of four bytes do not fit, though the database's take one. */
    @Test
    void anIndexHoldsWhatFitsOfTheTablesOwnCharacters() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            Column name = Column.of("name", new SqlType.Varchar(1000), true);
            Schema model = Schema.of(List.of(Table.of(TableName.of("users"), List.of(name)).toBuilder()
                    .add(Index.of(Name.derived("ix_users_name"), List.of("name")))
                    .options(Options.none().with("collation", "utf8mb4_general_ci"))
                    .build()));

            bench.write("create", bench.check(model, Intent.none()));
            bench.upgrade();

            assertThat(bench.check(model, Intent.none()).isEmpty()).isTrue();
        }
    }

    private List<String> said() {
        List<String> said = new ArrayList<>(SAID);
        if (!usual().equals("utf8mb4_general_ci")) {
            said.add("collate " + usual() + " of column t.d");
        }
        return said;
    }

    private Arena arena() {
        return new OwnArena(database(), this::latin, Palette.mysql());
    }

    private TestDatabase latin() {
        TestDatabase made = empty();
        try {
            made.execute("alter database character set latin1 collate latin1_bin");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    private static Schema plain() {
        return Schema.of(List.of(
                table("t", null, null, null, null, null, null),
                table("u", null, null, null, null, null),
                table("w", null, null, null),
                json(null)));
    }

    /** @param collations of the columns a, b, c, ... */
    private static Table table(String name, String collation, String... collations) {
        Table table = Table.of(TableName.of(name), List.of());
        for (int column = 0; column < collations.length; column++) {
            table = table.toBuilder()
                    .add(Column.of(String.valueOf((char) ('a' + column)), new SqlType.Varchar(9), true)
                            .withCollation(collations[column]))
                    .build();
        }
        Options options = collation == null ? Options.none() : Options.none().with("collation", collation);
        return table.toBuilder().options(options).build();
    }

    private static Table json(@Nullable String collation) {
        Table table = Table.of(TableName.of("x"), List.of(Column.of("a", new SqlType.Json(), true)));
        return collation == null
                ? table
                : table.toBuilder()
                        .options(Options.none().with("collation", collation))
                        .build();
    }

    private static String collations(Table table) {
        List<String> columns = table.columns().stream()
                .map(column -> column.name() + (column.collation() == null ? "" : " " + column.collation()))
                .toList();
        return table.name()
                + table.options().get("collation").map(own -> " " + own).orElse("") + ": " + String.join(", ", columns);
    }
}
