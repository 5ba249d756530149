package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Enumerated(STRING) @Column(columnDefinition = "mood")}, where the database has a type of that name. */
@Tag("postgresql")
class NamedEnumsTest {
    private static final TableName PERSON = TableName.of("person");

    @AutoClose
    private static final DatabasePool DATABASES = new DatabasePool();

    @TempDir
    Path folder;

    @Test
    void theSameConstantsAreNoDifference() throws SQLException {
        try (Arena arena = arena("'SAD', 'OK'")) {
            Findings findings = new Workbench(arena, folder).check(model("mood", "SAD", "OK"), Intent.none());

            assertThat(findings.isEmpty()).isTrue();
            assertThat(findings.kept()).isEmpty();
        }
    }

    @Test
    void constantsThatComeAreAddedWhereTheClassHasThem() throws SQLException {
        try (Arena arena = arena("'SAD', 'OK'")) {
            Workbench bench = new Workbench(arena, folder);
            Schema model = model("Mood", "BAD", "SAD", "MEH", "OK");

            Findings findings = bench.check(model, Intent.none());

            assertThat(findings.notices()).extracting(Notice::text).containsExactly("""
                    the undo stops if rows of person.mood hold 'BAD' or 'MEH', which it no longer allows; write into \
                    its script what they become""");
            assertThat(bench.write("after", findings)).containsExactly("""
                    -- after
                    -- orm:revises none
                    -- orm:database postgresql

                    alter type mood add value 'BAD' before 'SAD';

                    alter type mood add value 'MEH' after 'SAD';
                    """, """
                    -- undo of after
                    -- orm:database postgresql

                    alter type mood rename to _orm_old_mood;

                    create type mood as enum ('SAD', 'OK');

                    -- orm:destructive narrow-type person.mood
                    alter table person alter column mood set data type mood using mood::text::mood;

                    drop type _orm_old_mood;
                    """);
            new RoundTrip(bench, model).run(findings);
        }
    }

    @Test
    void theOrderOfTheClassIsTakenWhenAskedFor() throws SQLException {
        try (Arena arena = arena("'OK', 'SAD'")) {
            Workbench bench = new Workbench(arena, folder);
            Schema model = model("mood", "SAD", "OK");

            Findings kept = bench.check(model, Intent.none());

            assertThat(kept.isEmpty()).isTrue();
            assertThat(kept.kept())
                    .containsExactly(new Kept("mood.order", "order ('OK', 'SAD') of the values of type mood"));

            Findings findings = bench.check(model, Intent.none().withDrops("mood.order"));
            bench.write("after", findings);
            new RoundTrip(bench, model).run(findings);
            assertThat(bench.inspect().types().get(0).values()).containsExactly("SAD", "OK");
        }
    }

    @Test
    void valuesThatNoClassNamesAreKeptUntilAskedFor() throws SQLException {
        try (Arena arena = arena("'SAD', 'OLD', 'OK'")) {
            Workbench bench = new Workbench(arena, folder);
            Schema model = model("mood", "SAD", "OK");

            Findings kept = bench.check(model, Intent.none());

            assertThat(kept.isEmpty()).isTrue();
            assertThat(kept.kept()).containsExactly(new Kept("mood.OLD", "value 'OLD' of type mood"));

            Findings findings = bench.check(model, Intent.none().withDrops("mood.OLD"));
            bench.write("after", findings);
            new RoundTrip(bench, model).run(findings);
            assertThat(bench.inspect().types().get(0).values()).containsExactly("SAD", "OK");
        }
    }

    /** Who writes a definition of any other type says all of it. */
    @Test
    void aTextTakesAnyConstants() throws SQLException {
        try (Arena arena = new PostgresqlArena(DATABASES)) {
            arena.execute("create table person (id bigint primary key, mood text)");

            assertThat(new Workbench(arena, folder)
                            .check(model("text", "SAD", "OK"), Intent.none())
                            .isEmpty())
                    .isTrue();
        }
    }

    private static Arena arena(String values) {
        Arena arena = new PostgresqlArena(DATABASES);
        arena.execute("create type mood as enum (" + values + ")");
        arena.execute("create table person (id bigint primary key, mood mood)");
        arena.execute("insert into person values (1, 'SAD'), (2, 'OK')");
        return arena;
    }

    private static Schema model(String definition, String... constants) {
        SqlType type = new SqlType.Raw(definition, List.of(constants));
        Table table = Table.of(
                        PERSON, List.of(Column.of("id", new SqlType.Int(8), false), Column.of("mood", type, true)))
                .toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(PERSON), List.of("id")))
                .build();
        return Schema.of(List.of(table));
    }
}
