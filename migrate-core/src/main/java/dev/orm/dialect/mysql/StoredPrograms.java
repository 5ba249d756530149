package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads views and triggers, and writes the statements that would make them again. */
final class StoredPrograms {
    private final Catalog catalog;
    private final Syntax syntax;

    StoredPrograms(Catalog catalog, ServerFacts facts) {
        this.catalog = catalog;
        this.syntax = MySqlSyntax.of(facts);
    }

    List<View> views() throws SQLException {
        List<View> views = new ArrayList<>();
        catalog.views("view_definition, check_option, security_type")
                .forEach((name, rows) -> rows.forEach(row -> views.add(new View(name, view(name, row)))));
        Set<TableName> only = catalog.only();
        if (only != null) {
            views.removeIf(view -> !mentions(view, only));
        }
        return views;
    }

    private boolean mentions(View view, Set<TableName> tables) {
        MentionedNames names = MentionedNames.in(view.definition(), syntax);
        return tables.stream().anyMatch(table -> names.contains(table.name()));
    }

    private String view(TableName name, Row row) {
        String security = row.is(2, "INVOKER") ? "sql security invoker " : "";
        String check = row.is(1, "NONE") ? "" : " with " + row.text(1).toLowerCase(Locale.ROOT) + " check option";
        return "create " + security + "view " + spelled(name) + " as " + local(row.text(0)) + check;
    }

    List<Trigger> triggers() throws SQLException {
        List<Trigger> triggers = new ArrayList<>();
        catalog.rows(
                        "triggers",
                        "event_object_schema",
                        "event_object_table",
                        "trigger_name, action_timing, event_manipulation, action_statement",
                        "order by event_object_schema, event_object_table, action_timing, event_manipulation,"
                                + " action_order")
                .forEach((table, rows) -> rows.forEach(row -> triggers.add(trigger(table, row))));
        return triggers;
    }

    private Trigger trigger(TableName table, Row row) {
        String event = (row.text(1) + " " + row.text(2)).toLowerCase(Locale.ROOT);
        return new Trigger(
                row.text(0),
                table,
                "create trigger " + syntax.name(row.text(0)) + " " + event + " on " + spelled(table) + " for each row "
                        + row.text(3));
    }

    /** The server names every table with its database; a name of this one stands without. */
    private String local(String definition) {
        return definition.replace(syntax.quoted(catalog.current()) + ".", "");
    }

    private String spelled(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(name.name());
    }
}
