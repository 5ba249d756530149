package dev.orm.dialect.postgresql;

import dev.orm.dialect.KeysFromElsewhere;
import dev.orm.dialect.SelfCheck;
import dev.orm.dialect.TextHint;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.Operation;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares constraints and indexes as our Ddl spells them with what {@code pg_get_constraintdef} and {@code pg_get_indexdef} say. */
final class PostgresqlSelfCheck implements SelfCheck {
    private static final String DEFINITIONS = """
            select n.nspname, c.relname, o.conname, pg_get_constraintdef(o.oid), 'constraint'
              from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
             where (n.nspname, c.relname) in (select * from unnest(?::text[], ?::text[])) and o.contype in ('p', 'u', 'f', 'c')
               and o.conparentid = 0
            union all
            select n.nspname, c.relname, x.relname, pg_get_indexdef(i.indexrelid), 'index'
              from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_class x on x.oid = i.indexrelid
             where (n.nspname, c.relname) in (select * from unnest(?::text[], ?::text[])) and i.indisvalid
               and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))""";

    private final PostgresqlDdl ddl;

    PostgresqlSelfCheck(PostgresqlDdl ddl) {
        this.ddl = ddl;
    }

    @Override
    public Map<TableName, String> misread(Connection connection, Schema read, Set<TableName> tables)
            throws SQLException {
        Map<TableName, String> misread = new HashMap<>();
        if (tables.isEmpty()) {
            return misread;
        }
        try (PinnedSession session = PinnedSession.of(connection)) {
            Map<TableName, Map<String, String>> spelled = new HashMap<>();
            for (TableName name : tables) {
                read.table(name).ifPresent(table -> spelled.put(name, parts(table)));
            }
            ask(connection, session.currentSchema(), spelled, misread);
        }
        return misread;
    }

    @Override
    public List<UnreadUse> unreadUses(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        ChangedColumns columns = ChangedColumns.of(operations, read);
        Set<TableName> types = new LinkedHashSet<>(ChangedType.anew(operations));
        types.addAll(RowTypes.going(operations, columns, types, read));
        KeysFromElsewhere keys = KeysFromElsewhere.of(operations, PostgresqlSelfCheck::severs);
        if (columns.all().isEmpty() && types.isEmpty() && keys.tables().isEmpty()) {
            return List.of();
        }
        try (PinnedSession session = PinnedSession.of(connection)) {
            UnreadUses uses = new UnreadUses(connection, session.currentSchema(), read);
            List<UnreadUse> all = new ArrayList<>(uses.ofColumns(columns));
            all.addAll(uses.ofTypes(List.copyOf(types)));
            all.addAll(uses.ofKeys(keys));
            return all;
        }
    }

    @Override
    public List<TextHint> textHints(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        if (!FunctionTexts.concern(operations)) {
            return List.of();
        }
        try (PinnedSession session = PinnedSession.of(connection)) {
            return new FunctionTexts(connection, session.currentSchema()).hints(operations);
        }
    }

    /** Keys of several whole numbers, and of several texts, may refer to each other. */
    private static boolean severs(Operation.AlterColumn alter) {
        SqlType was = alter.before().type();
        SqlType is = alter.after().type();
        boolean numbers = was instanceof SqlType.Int && is instanceof SqlType.Int;
        return !was.equals(is) && !numbers && !(isText(was) && isText(is));
    }

    private static boolean isText(SqlType type) {
        return type instanceof SqlType.Varchar || type instanceof SqlType.Text || type instanceof SqlType.Char;
    }

    private void ask(
            Connection connection,
            String current,
            Map<TableName, Map<String, String>> spelled,
            Map<TableName, String> misread)
            throws SQLException {
        LocalText local = new LocalText(current);
        try (PreparedStatement statement = connection.prepareStatement(DEFINITIONS)) {
            for (int at = 1; at <= 4; at++) {
                boolean schema = at % 2 == 1;
                Object[] names = spelled.keySet().stream()
                        .map(table -> schema ? (table.schema() == null ? current : table.schema()) : table.name())
                        .toArray();
                statement.setArray(at, connection.createArrayOf("text", names));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TableName table = local.name(row.getString(1), row.getString(2));
                    String server = local.of(row.getString(4));
                    String ours = spelled.getOrDefault(table, Map.of()).get(named(row.getString(5), row.getString(3)));
                    if (!same(ours, server)) {
                        misread.putIfAbsent(table, row.getString(3) + ": " + server);
                    }
                }
            }
        }
    }

    private static boolean same(@Nullable String ours, String server) {
        return ours != null && DefinitionWords.of(ours).equals(DefinitionWords.of(server));
    }

    /** The definitions by name, as we would write them; a constraint and an index may have one name. */
    private Map<String, String> parts(Table table) {
        Map<String, String> parts = new HashMap<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            PrimaryKey plain =
                    new PrimaryKey(null, key.parts(), unstored(key.options()).without(OptionKeys.WITH));
            parts.put(constraint(key.name()), ddl.primaryKey(plain));
        }
        table.uniques().forEach(unique -> {
            Options options = unstored(unique.options()).without(OptionKeys.WITH);
            UniqueConstraint plain = new UniqueConstraint(null, unique.parts(), unique.deferral(), options);
            parts.put(constraint(unique.name()), ddl.unique(plain));
        });
        table.foreignKeys()
                .forEach(foreign -> parts.put(constraint(foreign.name()), ddl.foreignKey(foreign.withName(null))));
        table.checks().forEach(check -> parts.put(constraint(check.name()), ddl.check(check.withName(null))));
        for (Index index : table.indexes()) {
            Index plain =
                    new Index(index.name(), index.unique(), index.parts(), index.where(), unstored(index.options()));
            parts.put(named("index", index.name().text()), ddl.createIndex(table.name(), plain));
        }
        return parts;
    }

    /** The server's definitions do not say where an index is stored, and a key's not how. */
    private static Options unstored(Options options) {
        return options.without(OptionKeys.TABLESPACE);
    }

    private static String constraint(@Nullable Name name) {
        return named("constraint", String.valueOf(name));
    }

    private static String named(String kind, String name) {
        return kind + " " + name;
    }
}
