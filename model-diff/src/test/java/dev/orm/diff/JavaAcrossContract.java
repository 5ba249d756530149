package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What autogenerate writes as Java on one database makes of another what the models ask for there. */
abstract class JavaAcrossContract {
    private static final TableName AUTHORS = TableName.of("authors");
    private static final TableName BOOKS = TableName.of("books");

    @TempDir
    Path temporary;

    abstract Arena server();

    private Arena sqlite() {
        return new SqliteArena(temporary);
    }

    private static Column id() {
        return Column.of("id", new SqlType.Int(8), false).withDefault(DefaultValue.Identity.byDefault());
    }

    private static Table authors() {
        return Table.of(
                        AUTHORS,
                        List.of(
                                id(),
                                Column.of("name", new SqlType.Varchar(80), false),
                                Column.of("mood", mood("HAPPY", "SAD"), true),
                                Column.of("born", new SqlType.Date(), true)))
                .toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(AUTHORS), List.of("id")))
                .build();
    }

    private static SqlType mood(String... values) {
        return new SqlType.Enumeration(null, List.of(values), 255);
    }

    private static Schema first() {
        return Schema.of(List.of(authors()));
    }

    private static Schema second() {
        Table authors = authors().toBuilder()
                .mapColumns(column -> column.name().equals("name") ? column.withType(new SqlType.Varchar(120)) : column)
                .add(Column.of("email", new SqlType.Varchar(120), true))
                .add(UniqueConstraint.of(DerivedName.unique(AUTHORS, List.of("email")), List.of("email")))
                .build();
        Table books = Table.of(
                        BOOKS,
                        List.of(
                                Column.of("id", new SqlType.Int(8), false),
                                Column.of("title", new SqlType.Varchar(200), false)
                                        .withComment("on the cover"),
                                Column.of("author", new SqlType.Int(8), true),
                                Column.of("price", new SqlType.Decimal(10, 2), false)
                                        .withDefault(DefaultValue.Literal.number("0")),
                                Column.of("active", new SqlType.Bool(), false),
                                Column.of("token", new SqlType.Uuid(), true),
                                Column.of("sold", new SqlType.Timestamp(6, false), true),
                                Column.of("body", new SqlType.Clob(null), true)))
                .toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(BOOKS), List.of("id")))
                .add(ForeignKey.of(
                        DerivedName.foreignKey(BOOKS, List.of("author")), List.of("author"), AUTHORS, List.of("id")))
                .add(CheckConstraint.of(DerivedName.check(BOOKS, List.of("price")), "price >= 0"))
                .add(Index.of(DerivedName.index(BOOKS, List.of("title")), List.of("title")))
                .build();
        return Schema.of(List.of(authors, books));
    }

    @Test
    void writtenForSqlite() throws SQLException {
        try (Arena here = sqlite();
                Arena there = server()) {
            Sequence numbers = Sequence.of(TableName.of("book_numbers"), 1, 50);
            across(here, there, second().withSequences(List.of(numbers)));
        }
    }

    @Test
    void writtenForTheServer() throws SQLException {
        try (Arena here = server();
                Arena there = sqlite()) {
            across(here, there, second());
        }
    }

    private void across(Arena here, Arena there, Schema second) {
        Workbench origin = new Workbench(here, temporary);
        for (Schema model : List.of(first(), second)) {
            origin.writeJava("step", origin.check(model, Intent.none()), model);
            origin.upgrade();
            assertNothingDiffers(origin, model);
        }
        Workbench other = new Workbench(there, temporary);
        other.upgrade();
        assertNothingDiffers(other, second);
        other.downgrade();
        assertNothingDiffers(other, first());
        other.downgrade();
        assertThat(other.inspect()).isEqualTo(Schema.empty());
        other.upgrade();
        assertNothingDiffers(other, second);
    }

    private static void assertNothingDiffers(Workbench bench, Schema model) {
        assertThat(bench.check(model, Intent.none()).differences()).isEmpty();
    }
}
