package dev.orm.dialect.mysql;

import dev.orm.dialect.TextHint;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Views of other databases, and those whose text this account may not read, that use what is renamed or goes: the server
 * lets both happen without a word, and the view fails when it is next used.
 */
final class UnreadTexts {
    /** Those that name the database at all; the text tells the rest. */
    private static final String ELSEWHERE = """
            select table_schema, table_name, view_definition from information_schema.views
             where table_schema <> database() and locate(concat('`', replace(database(), '`', '``'), '`.'), view_definition) > 0
             order by 1, 2""";

    private static final String ROUTINES = """
            select lower(routine_type), routine_name, routine_definition from information_schema.routines
             where routine_schema = database()
             union all
            select 'event', event_name, event_definition from information_schema.events where event_schema = database()
             order by 1, 2""";

    private final Connection connection;
    private final Syntax syntax;

    UnreadTexts(Connection connection, ServerFacts facts) {
        this.connection = connection;
        this.syntax = MySqlSyntax.of(facts);
    }

    List<UnreadUse> uses(Schema read, List<Operation> operations) throws SQLException {
        Map<TableName, Set<String>> names = names(operations);
        if (names.isEmpty()) {
            return List.of();
        }
        List<UnreadUse> uses = new ArrayList<>();
        for (View view : read.views()) {
            if (StoredPrograms.isHidden(view)) {
                String user = "view " + view.name() + ", whose text is read only with the right SHOW VIEW, perhaps";
                names.forEach((table, columns) -> uses.add(new UnreadUse(used(table, columns), user)));
            }
        }
        Set<TableName> seen = new TreeSet<>();
        read.views().forEach(view -> seen.add(view.name()));
        elsewhere()
                .forEach((view, text) -> names.forEach((table, columns) -> {
                    if (!seen.contains(view) && uses(text, table, columns)) {
                        uses.add(new UnreadUse(used(table, columns), "view " + view));
                    }
                }));
        return uses;
    }

    /**
     * Procedures, functions and events of this database that name what is renamed: each fails when it next runs. And
     * views that do so and fail already, which stay as they are.
     */
    List<TextHint> hints(Schema read, List<Operation> operations) throws SQLException {
        Map<TableName, Set<String>> names =
                names(operations.stream().filter(UnreadTexts::isRename).toList());
        List<TextHint> hints = new ArrayList<>();
        if (names.isEmpty()) {
            return hints;
        }
        for (View view : read.views().stream().filter(View::broken).toList()) {
            names.forEach((table, columns) -> {
                if (uses(view.definition(), table, columns)) {
                    hints.add(new TextHint(
                            table,
                            null,
                            "view " + view.name() + " names " + used(table, columns) + " and cannot be used as it is:"
                                    + " something else that it names is not there; it stays so"));
                }
            });
        }
        try (PreparedStatement statement = connection.prepareStatement(ROUTINES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String user = row.getString(1) + " " + row.getString(2);
                String text = String.valueOf(row.getString(3));
                names.forEach((table, columns) -> {
                    if (uses(text, table, columns)) {
                        hints.add(new TextHint(
                                table,
                                null,
                                user + ", whose text the server does not follow, names " + used(table, columns)
                                        + ": create it again after the rename"));
                    }
                });
            }
        }
        return hints;
    }

    private static boolean isRename(Operation operation) {
        return operation instanceof Operation.RenameTable || operation instanceof Operation.RenameColumn;
    }

    /** The tables that get another name or go, and the columns; by the names that they have still. */
    static Map<TableName, Set<String>> names(List<Operation> operations) {
        Map<TableName, TableName> old = new LinkedHashMap<>();
        Map<TableName, Set<String>> names = new TreeMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable rename) {
                old.put(rename.after(), old.getOrDefault(rename.before(), rename.before()));
                names.put(rename.before(), Set.of());
            } else if (operation instanceof Operation.DropTable drop) {
                names.put(drop.table().name(), Set.of());
            } else if (operation instanceof Operation.RenameColumn rename) {
                add(names, old.getOrDefault(rename.table(), rename.table()), rename.before());
            } else if (operation instanceof Operation.DropColumn drop) {
                add(
                        names,
                        old.getOrDefault(drop.table(), drop.table()),
                        drop.column().name());
            }
        }
        return names;
    }

    private static void add(Map<TableName, Set<String>> names, TableName table, String column) {
        Set<String> columns = names.computeIfAbsent(table, missing -> new TreeSet<>());
        if (columns instanceof TreeSet) {
            columns.add(column);
        }
    }

    static String used(TableName table, Set<String> columns) {
        return columns.isEmpty() ? "table " + table : table + "." + String.join(", " + table + ".", columns);
    }

    private boolean uses(String text, TableName table, Set<String> columns) {
        MentionedNames names = MentionedNames.in(text, syntax);
        return table.schema() == null
                && names.contains(table.name())
                && (columns.isEmpty() || columns.stream().anyMatch(names::contains));
    }

    private Map<TableName, String> elsewhere() throws SQLException {
        Map<TableName, String> views = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ELSEWHERE);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                views.put(new TableName(row.getString(1), row.getString(2)), row.getString(3));
            }
        }
        return views;
    }
}
