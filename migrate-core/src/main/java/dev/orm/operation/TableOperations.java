package dev.orm.operation;

import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** What can be done to one table that is there. */
public interface TableOperations {

    ColumnDefinition addColumn(String column, SqlType type);

    Destruction dropColumn(String column);

    void renameColumn(String before, String after);

    /** The column as it is, but for what is said. */
    ColumnDefinition alterColumn(String column);

    KeyDefinition createPrimaryKey(String... columns);

    void dropPrimaryKey();

    KeyDefinition createUnique(String... columns);

    Drop dropUnique(String name);

    /** One that may have no name, or another on each database. */
    Drop dropUniqueOf(String... columns);

    ForeignKeyDefinition createForeignKey(String... columns);

    void dropForeignKey(String name);

    /** One that may have no name, or another on each database. */
    void dropForeignKeyOf(String... columns);

    CheckDefinition createCheck(String expression);

    Drop dropCheck(String name);

    /** One that may have no name. */
    Drop dropCheckOf(String expression);

    IndexDefinition createIndex(String... columns);

    Drop dropIndex(String name);

    /** @param text null: none any more */
    void comment(@Nullable String text);

    /** @param value null: not any more; the empty text for a flag */
    void option(String key, @Nullable String value);
}
