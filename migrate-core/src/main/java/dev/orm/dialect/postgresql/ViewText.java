package dev.orm.dialect.postgresql;

import dev.orm.schema.TableName;
import dev.orm.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All statements that make a view again as it is: itself, its indexes and what hangs on them, owner, grants and comments. */
final class ViewText {
    private final CatalogRow row;
    private final LocalText local;
    private final TableName view;
    private final List<String> statements = new ArrayList<>();

    ViewText(CatalogRow row, LocalText local) throws SQLException {
        this.row = row;
        this.local = local;
        this.view = local.name(row.text("nspname"), row.text("relname"));
    }

    View view() throws SQLException {
        boolean stored = row.text("relkind").equals("m");
        String name = PostgresqlTypeSpelling.spell(view);
        String kind = stored ? "materialized view" : "view";
        String parameters = row.text("parameters");
        String query = local.of(row.text("definition")).strip().replaceFirst(";$", "");
        statements.add("create " + kind + " " + name
                + said(" using ", row.text("amname"), "")
                + said(" with (", parameters, ")")
                + said(" tablespace ", row.text("spcname"), "")
                + " as\n" + query + (row.is("relispopulated") ? "" : "\nwith no data"));
        row.texts("indexes").forEach(index -> statements.add(local.of(index)));
        row.texts("settings").forEach(setting -> statements.add(local.of(setting)));
        row.texts("defaults").forEach(value -> statements.add("alter view " + name + " " + local.of(value)));
        if (!row.text("owner").isEmpty()) {
            statements.add("alter " + kind + " " + name + " owner to " + row.text("owner"));
        }
        row.texts("revokes")
                .forEach(revoke -> statements.add(revoke.replace(" on %s from ", " on " + name + " from ")));
        grants("grants", name);
        grants("column_grants", name);
        comments(kind, name);
        return new View(view, String.join(";\n", statements));
    }

    private void grants(String column, String name) throws SQLException {
        row.texts(column)
                .forEach(grant -> statements.add("grant " + grant.replace(" on %s to ", " on " + name + " to ")));
    }

    private static String said(String before, String text, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    private void comments(String kind, String name) throws SQLException {
        List<String> columns = row.texts("commented");
        List<String> texts = row.texts("comments");
        for (int at = 0; at < texts.size(); at++) {
            String object = columns.get(at).isEmpty() ? kind + " " + name : "column " + name + "." + columns.get(at);
            statements.add("comment on " + object + " is " + PostgresqlSyntax.SYNTAX.literal(texts.get(at)));
        }
    }
}
