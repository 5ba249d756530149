package dev.orm.dialect.mysql;

import dev.orm.dialect.KeysFromElsewhere;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for foreign keys of other databases that refer to this one, as far as the account may see them. */
record ForeignDatabases(Connection connection) {
    private static final String KEYS = """
            select referenced_table_name, referenced_column_name, constraint_name, table_schema, table_name
              from information_schema.key_column_usage
             where referenced_table_schema = database() and table_schema <> database()
               and referenced_table_name in (%s)
             order by table_schema, table_name, constraint_name, ordinal_position""";

    List<KeysFromElsewhere.Key> keys(Set<TableName> tables) throws SQLException {
        Map<KeysFromElsewhere.Key, List<String>> columns = new LinkedHashMap<>();
        String marks = String.join(", ", Collections.nCopies(tables.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(KEYS.formatted(marks))) {
            int at = 1;
            for (TableName table : tables) {
                statement.setString(at++, table.name());
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TableName holder = new TableName(row.getString(4), row.getString(5));
                    KeysFromElsewhere.Key key = KeysFromElsewhere.Key.of(
                            TableName.of(row.getString(1)), List.of(), row.getString(3), holder);
                    columns.computeIfAbsent(key, missing -> new ArrayList<>()).add(row.getString(2));
                }
            }
        }
        List<KeysFromElsewhere.Key> keys = new ArrayList<>();
        columns.forEach(
                (key, names) -> keys.add(new KeysFromElsewhere.Key(key.table(), List.copyOf(names), key.name())));
        return keys;
    }
}
