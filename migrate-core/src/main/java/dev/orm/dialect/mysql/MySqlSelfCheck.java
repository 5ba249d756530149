package dev.orm.dialect.mysql;

import dev.orm.dialect.KeysFromElsewhere;
import dev.orm.dialect.SelfCheck;
import dev.orm.dialect.TextHint;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.UnterminatedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table a second time, from SHOW CREATE TABLE, item by item, and compares it with what was read first. */
public final class MySqlSelfCheck implements SelfCheck {
    private final ServerFacts facts;

    public MySqlSelfCheck(ServerFacts facts) {
        this.facts = facts;
    }

    @Override
    public Map<TableName, String> misread(Connection connection, Schema read, Set<TableName> tables)
            throws SQLException {
        Map<TableName, String> misread = new LinkedHashMap<>();
        MySqlDdl ddl = new MySqlDdl(facts);
        for (TableName name : tables) {
            Optional<Table> table = read.table(name);
            if (table.isPresent()) {
                misread(connection, ddl, table.get()).ifPresent(part -> misread.put(name, part));
            }
        }
        return misread;
    }

    @Override
    public List<UnreadUse> unreadUses(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        List<UnreadUse> uses = new ArrayList<>(new UnreadTexts(connection, facts).uses(read, operations));
        KeysFromElsewhere keys = KeysFromElsewhere.of(operations, BlockingKeys::changesValues);
        if (!keys.tables().isEmpty()) {
            uses.addAll(keys.among(new ForeignDatabases(connection).keys(keys.tables())));
        }
        return uses;
    }

    @Override
    public List<TextHint> textHints(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        List<TextHint> hints = new ArrayList<>(new UnreadTexts(connection, facts).hints(read, operations));
        hints.addAll(new UnseenTriggers(connection).hints(read, operations));
        return hints;
    }

    private Optional<String> misread(Connection connection, MySqlDdl ddl, Table table) throws SQLException {
        if (!table.opaque().isEmpty()) {
            return Optional.of(String.join(", ", table.opaque()));
        }
        try {
            ShowCreate shown = ShowCreate.of(connection, table, ddl);
            return new ShownTable(shown, table, facts).misread();
        } catch (UnterminatedException e) {
            return Optional.of("text that cannot be read");
        }
    }
}
