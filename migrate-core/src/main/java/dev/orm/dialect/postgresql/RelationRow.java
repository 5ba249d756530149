package dev.orm.dialect.postgresql;

import dev.orm.schema.Options;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a row of pg_class says of a table beside its name. */
final class RelationRow {
    private RelationRow() {}

    static Options options(CatalogRow row) throws SQLException {
        Options options = Options.none();
        if (row.text("relpersistence").equals("u")) {
            options = options.with(OptionKeys.UNLOGGED, "");
        }
        if (row.is("relrowsecurity")) {
            options = options.with(OptionKeys.ROW_SECURITY, row.is("relforcerowsecurity") ? "forced" : "enabled");
        }
        return options.withText(OptionKeys.WITH, row.text("parameters"))
                .withText(OptionKeys.TABLESPACE, row.text("spcname"));
    }

    /** Why the table is left alone. */
    static List<String> opaque(CatalogRow row) throws SQLException {
        List<String> all = new ArrayList<>();
        add(all, row.is("relispartition"), "it is a partition of another table");
        add(all, row.is("inherits") && !row.is("relispartition"), "it inherits from another table");
        boolean partitioned = row.text("relkind").equals("p");
        add(all, partitioned, "partitioned by " + row.text("partitioned"));
        add(all, row.is("inherited") && !partitioned, "other tables inherit from it");
        add(all, row.text("relkind").equals("f"), "it is a foreign table");
        add(all, !row.text("extension").isEmpty(), "it belongs to extension " + row.text("extension"));
        add(all, !row.text("composite").isEmpty(), "it is of type " + row.text("composite"));
        return all;
    }

    private static void add(List<String> all, boolean is, String why) {
        if (is) {
            all.add(why);
        }
    }
}
