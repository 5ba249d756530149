package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.MySqlInspector;
import dev.orm.dialect.mysql.ServerFacts;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads sequences, too: each is a table of one row that says what it is. https://mariadb.com/kb/en/sequence-overview/ */
final class MariaDbInspector extends MySqlInspector {

    MariaDbInspector(ServerFacts facts) {
        super(facts);
    }

    @Override
    protected List<Sequence> sequences(Connection connection, List<TableName> names) throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        if (names.isEmpty()) {
            return sequences;
        }
        String sql = names.stream()
                .map(name -> "select start_value, increment, cycle_option, cache_size from " + quoted(name))
                .collect(Collectors.joining(" union all "));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            for (TableName name : names) {
                answer.next();
                sequences.add(new Sequence(name, answer.getLong(1), answer.getLong(2), options(answer)));
            }
        }
        return sequences;
    }

    private static Options options(ResultSet answer) throws SQLException {
        Options options = answer.getBoolean(3) ? Options.none().with("cycle", "") : Options.none();
        long cache = answer.getLong(4);
        return cache == 0 ? options : options.with("cache", Long.toString(cache));
    }

    private static String quoted(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : quoted(schema) + ".") + quoted(name.name());
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
