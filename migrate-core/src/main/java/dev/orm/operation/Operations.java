package dev.orm.operation;

import dev.orm.schema.SqlType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code up} and {@code down} of a Java migration can do, on each database in its own words.
 *
 * <p>A call only notes what is wanted, and what it returns says more about it; the run does it afterwards, in this order.
 * Changes that follow each other are made together, so that SQLite rebuilds a table once for all of them. Tables are
 * named {@code table} or {@code schema.table}; odd names stand in double quotes.
 */
public interface Operations {

    void createTable(String table, Consumer<TableDefinition> definition);

    Destruction dropTable(String table);

    void renameTable(String before, String after);

    /** Several changes of one table. */
    void batch(String table, Consumer<TableOperations> changes);

    /** A table that is there. */
    TableOperations table(String table);

    default ColumnDefinition addColumn(String table, String column, SqlType type) {
        return table(table).addColumn(column, type);
    }

    default Destruction dropColumn(String table, String column) {
        return table(table).dropColumn(column);
    }

    default void renameColumn(String table, String before, String after) {
        table(table).renameColumn(before, after);
    }

    /** The column as it is, but for what is said. */
    default ColumnDefinition alterColumn(String table, String column) {
        return table(table).alterColumn(column);
    }

    default KeyDefinition createPrimaryKey(String table, String... columns) {
        return table(table).createPrimaryKey(columns);
    }

    default void dropPrimaryKey(String table) {
        table(table).dropPrimaryKey();
    }

    default KeyDefinition createUnique(String table, String... columns) {
        return table(table).createUnique(columns);
    }

    default Drop dropUnique(String table, String name) {
        return table(table).dropUnique(name);
    }

    default ForeignKeyDefinition createForeignKey(String table, String... columns) {
        return table(table).createForeignKey(columns);
    }

    default void dropForeignKey(String table, String name) {
        table(table).dropForeignKey(name);
    }

    default CheckDefinition createCheck(String table, String expression) {
        return table(table).createCheck(expression);
    }

    default Drop dropCheck(String table, String name) {
        return table(table).dropCheck(name);
    }

    default IndexDefinition createIndex(String table, String... columns) {
        return table(table).createIndex(columns);
    }

    default Drop dropIndex(String table, String name) {
        return table(table).dropIndex(name);
    }

    /** @param text null: none any more */
    default void comment(String table, @Nullable String text) {
        table(table).comment(text);
    }

    SequenceDefinition createSequence(String name);

    /** The sequence as it is, but for what is said; nothing where a table stands for it. */
    SequenceDefinition alterSequence(String name);

    /** It goes on counting where it stands. */
    void renameSequence(String before, String after);

    void dropSequence(String name);

    /** A type of its own where the database has such; else nothing, since the columns say their values. */
    void createEnum(String name, String... values);

    /** Other values, in this order. */
    void alterEnum(String name, String... values);

    void dropEnum(String name);

    /** Puts rows into a table: {@code bulkInsert("roles", "id", "name").row(1, "admin").row(2, "guest")}. */
    RowDefinition bulkInsert(String table, String... columns);

    /** Rows that the table needs to do its work, put in where they are missing. */
    RowDefinition seed(String table, String... columns);

    /** Takes rows out again, found by their first column. */
    RowDefinition deleteRows(String table, String... columns);

    /** Runs SQL as it stands: one statement or a script. */
    void execute(String sql);

    /** The same on one kind of database only: {@code sqlite}, {@code mysql}, {@code mariadb} or {@code postgresql}. */
    void execute(String database, String sql);

    /** Moves data: one numbered step, one transaction, which sees all that stands above it. */
    void data(String name, DataWork work);
}
