package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;

/**
 * Columns that stored ones are computed of. MySQL lets no foreign key change them.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html">FOREIGN KEY Constraints</a>
 */
final class StoredBases {
    private final MySqlDdl ddl;

    StoredBases(MySqlDdl ddl) {
        this.ddl = ddl;
    }

    /** @param table as it will be */
    void refuseCascades(Table table) {
        if (ddl.features().cascadesUnderStored()) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            for (Column column : table.columns()) {
                if (changesRows(key) && isStoredOf(column, key)) {
                    throw refused(table, key, column);
                }
            }
        }
    }

    private static boolean changesRows(ForeignKey key) {
        return changesRows(key.onDelete()) || changesRows(key.onUpdate());
    }

    private static boolean changesRows(ForeignKey.Action action) {
        return action == ForeignKey.Action.CASCADE || action == ForeignKey.Action.SET_NULL;
    }

    private boolean isStoredOf(Column column, ForeignKey key) {
        GeneratedColumn generated = column.generated();
        if (generated == null || !generated.stored()) {
            return false;
        }
        MentionedNames names = MentionedNames.in(generated.expression(), ddl.syntax());
        return key.columns().stream().anyMatch(names::contains);
    }

    private static DdlRefusedException refused(Table table, ForeignKey key, Column column) {
        return DdlRefusedException.impossible(
                "foreign key " + key.name() + " of " + table.name() + " cannot cascade",
                "table " + table.name(),
                "MySQL lets no foreign key change a column that a stored one (" + column.name() + ") is computed of",
                "make " + column.name() + " virtual, or leave ON DELETE and ON UPDATE of the key out");
    }
}
