package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.MySqlInspector;
import dev.orm.dialect.mysql.MySqlLowering;
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
                .map(name ->
                        "select start_value, increment, minimum_value, maximum_value, cache_size, cycle_option from "
                                + quoted(name))
                .collect(Collectors.joining(" union all "));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            for (TableName name : names) {
                answer.next();
                sequences.add(MySqlLowering.withoutUsual(
                        new Sequence(name, answer.getLong(1), answer.getLong(2), options(answer))));
            }
        }
        return sequences;
    }

    private static Options options(ResultSet answer) throws SQLException {
        Options options = Options.none()
                .with(Sequence.MINIMUM, answer.getString(3))
                .with(Sequence.MAXIMUM, answer.getString(4))
                .with(Sequence.CACHE, answer.getString(5));
        return answer.getBoolean(6) ? options.with(Sequence.CYCLE, "") : options;
    }

    private static String quoted(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : quoted(schema) + ".") + quoted(name.name());
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
