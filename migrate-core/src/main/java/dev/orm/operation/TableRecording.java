package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes what is wanted of one table. */
final class TableRecording implements TableOperations {
    private final Recording recording;
    private final TableName table;

    TableRecording(Recording recording, TableName table) {
        this.recording = recording;
        this.table = table;
    }

    @Override
    public ColumnDefinition addColumn(String column, SqlType type) {
        ColumnDefinition definition = new ColumnDefinition();
        alter(found -> found.additions(Column.of(column, type, true), definition));
        return definition;
    }

    @Override
    public Destruction dropColumn(String column) {
        Destruction destruction = new Destruction();
        recording.alter(new Change.Destroys(table, column), destruction, schema -> {
            ResolvedTable found = schema.resolved(table);
            return found.removals(column);
        });
        return destruction;
    }

    @Override
    public void renameColumn(String before, String after) {
        alter(found -> List.of(
                new Operation.RenameColumn(found.name(), found.column(before).name(), found.newName(after))));
    }

    @Override
    public ColumnDefinition alterColumn(String column) {
        ColumnDefinition definition = new ColumnDefinition();
        recording.alter(
                null, definition.destruction(), schema -> schema.resolved(table).alterations(column, definition));
        return definition;
    }

    @Override
    public KeyDefinition createPrimaryKey(String... columns) {
        KeyDefinition key = new KeyDefinition(columns);
        alter(found -> List.of(new Operation.AddPrimaryKey(found.name(), found.lowered(key.primaryKey(table)))));
        return key;
    }

    @Override
    public void dropPrimaryKey() {
        alter(found -> List.of(new Operation.DropPrimaryKey(found.name(), found.primaryKey())));
    }

    @Override
    public KeyDefinition createUnique(String... columns) {
        KeyDefinition key = new KeyDefinition(columns);
        alter(found -> found.additions(key.unique(table)));
        return key;
    }

    @Override
    public Drop dropUnique(String name) {
        return drop(found -> found.dropOfUnique(name));
    }

    @Override
    public Drop dropUniqueOf(String... columns) {
        return drop(found -> List.of(new Operation.DropUnique(found.name(), found.uniqueOf(List.of(columns)))));
    }

    @Override
    public ForeignKeyDefinition createForeignKey(String... columns) {
        ForeignKeyDefinition key = new ForeignKeyDefinition(columns);
        alter(found -> found.additions(key.of(table)));
        return key;
    }

    @Override
    public void dropForeignKey(String name) {
        alter(found -> List.of(new Operation.DropForeignKey(found.name(), found.foreignKey(name))));
    }

    @Override
    public void dropForeignKeyOf(String... columns) {
        alter(found -> List.of(new Operation.DropForeignKey(found.name(), found.foreignKeyOf(List.of(columns)))));
    }

    @Override
    public CheckDefinition createCheck(String expression) {
        CheckDefinition check = new CheckDefinition(expression);
        alter(found -> found.additions(check.of(table)));
        return check;
    }

    @Override
    public Drop dropCheck(String name) {
        return drop(found -> found.dropOfCheck(() -> found.check(name)));
    }

    @Override
    public Drop dropCheckOf(String expression) {
        return drop(found -> found.dropOfCheck(() -> found.checkOf(expression)));
    }

    @Override
    public IndexDefinition createIndex(String... columns) {
        IndexDefinition index = new IndexDefinition(columns);
        alter(found -> found.additions(index.of(table)));
        return index;
    }

    @Override
    public Drop dropIndex(String name) {
        return drop(found -> found.dropOfIndex(name));
    }

    @Override
    public void comment(@Nullable String text) {
        alter(found -> {
            Table before = found.table();
            return List.of(new Operation.SetTableComment(
                    found.name(),
                    before.comment(),
                    found.lowered(before.toBuilder().comment(text).build()).comment()));
        });
    }

    @Override
    public void option(String key, @Nullable String value) {
        alter(found -> {
            Options before = found.table().options();
            Options after = value == null ? before.without(key) : before.with(key, value);
            return List.of(new Operation.SetTableOptions(found.name(), before, after));
        });
    }

    private Drop drop(Function<ResolvedTable, List<Operation>> operations) {
        Drop drop = new Drop();
        alter(found -> {
            try {
                return operations.apply(found);
            } catch (NotThereException e) {
                if (drop.isLenient()) {
                    return List.of();
                }
                throw e;
            }
        });
        return drop;
    }

    private void alter(Function<ResolvedTable, List<Operation>> operations) {
        recording.alter(schema -> operations.apply(schema.resolved(table)));
    }
}
