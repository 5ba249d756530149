package dev.orm.dialect.postgresql;

import dev.orm.dialect.FormerNamesReader;
import dev.orm.dialect.TextHint;
import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions and procedures that name in their text what is renamed or dropped. The server keeps it as it was written and
 * finds out when they run. https://www.postgresql.org/docs/current/ddl-depend.html
 */
final class FunctionTexts {
    private static final String FUNCTIONS = """
            select case p.prokind when 'p' then 'procedure ' else 'function ' end || p.oid::regprocedure, p.prosrc,
                   array(select distinct n.nspname || '.' || c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                           join pg_namespace n on n.oid = c.relnamespace
                          where t.tgfoid = p.oid and not t.tgisinternal order by 1)
              from pg_proc p join pg_namespace s on s.oid = p.pronamespace join pg_language l on l.oid = p.prolang
             where l.lanname not in ('c', 'internal') and s.nspname not in ('pg_catalog', 'information_schema')
               and p.prosrc <> ''
               and not exists (select from pg_depend d
                                where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
             order by 1""";

    /** What is called otherwise from now on, or goes. */
    private record Loss(TableName table, @Nullable String column, String fate) {}

    private final Connection connection;
    private final LocalText local;
    private final String current;

    FunctionTexts(Connection connection, String currentSchema) {
        this.connection = connection;
        this.local = new LocalText(currentSchema);
        this.current = currentSchema;
    }

    static boolean concern(List<Operation> operations) {
        return !losses(operations).isEmpty();
    }

    List<TextHint> hints(List<Operation> operations) throws SQLException {
        Set<Loss> losses = losses(operations);
        List<TextHint> hints = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FUNCTIONS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String function = local.of(row.getString(1));
                String text = row.getString(2);
                Set<String> tables = Set.of((String[]) row.getArray(3).getArray());
                for (Loss loss : losses) {
                    if (isTriggered(tables, loss.table()) && usesRow(text, loss.column())) {
                        hints.add(
                                hint(
                                        loss,
                                        function,
                                        "which a trigger of " + loss.table()
                                                + " calls, uses new." + loss.column() + " or old." + loss.column()
                                                + ", and "
                                                + loss.table() + "." + loss.column() + loss.fate()
                                                + ": every write that fires it fails until it is made anew; do that in this revision"));
                    } else if (mentions(text, loss)) {
                        hints.add(hint(
                                loss,
                                function,
                                "whose text PostgreSQL does not follow, names "
                                        + (loss.column() == null ? "" : loss.table() + " and ")
                                        + (loss.column() == null ? loss.table() : loss.column()) + ", and "
                                        + (loss.column() == null ? "that" : loss.table() + "." + loss.column())
                                        + loss.fate() + ": if it means this one, make it anew in this revision"));
                    }
                }
            }
        }
        return hints;
    }

    private static TextHint hint(Loss loss, String function, String what) {
        return new TextHint(loss.table(), loss.column(), function + ", " + what);
    }

    private boolean isTriggered(Set<String> tables, TableName table) {
        String schema = table.schema() == null ? current : table.schema();
        return tables.contains(schema + "." + table.name());
    }

    private static boolean mentions(String text, Loss loss) {
        MentionedNames names = MentionedNames.in(text, PostgresqlSyntax.SYNTAX);
        String column = loss.column();
        return names.contains(loss.table().name()) && (column == null || names.contains(column));
    }

    /** Whether {@code new.column} or {@code old.column} stands in the text. */
    private static boolean usesRow(String text, @Nullable String column) {
        if (column == null) {
            return false;
        }
        try {
            List<Token> tokens = Lexer.tokens(text, PostgresqlSyntax.SYNTAX);
            for (int at = 2; at < tokens.size(); at++) {
                Token row = tokens.get(at - 2);
                boolean isRow = row.isWord("new") || row.isWord("old");
                if (isRow
                        && tokens.get(at - 1).isSymbol(".")
                        && tokens.get(at).isName()
                        && tokens.get(at).unquoted().equalsIgnoreCase(column)) {
                    return true;
                }
            }
            return false;
        } catch (UnterminatedException e) {
            return false;
        }
    }

    private static Set<Loss> losses(List<Operation> operations) {
        Losses losses = new Losses();
        losses.read(operations);
        return losses.found;
    }

    private static final class Losses extends FormerNamesReader {
        private final Set<Loss> found = new LinkedHashSet<>();

        @Override
        public Runnable visitDropTable(Operation.DropTable operation) {
            return () -> found.add(new Loss(former.table(operation.table().name()), null, " goes"));
        }

        @Override
        public Runnable visitRenameTable(Operation.RenameTable operation) {
            return () -> {
                found.add(new Loss(
                        former.table(operation.before()), null, " is called " + operation.after() + " from now on"));
                former.follow(operation);
            };
        }

        @Override
        public Runnable visitRenameColumn(Operation.RenameColumn operation) {
            return () -> {
                found.add(new Loss(
                        former.table(operation.table()),
                        former.column(operation.table(), operation.before()),
                        " is called " + operation.after() + " from now on"));
                former.follow(operation);
            };
        }

        @Override
        public Runnable visitDropColumn(Operation.DropColumn operation) {
            return () -> found.add(new Loss(
                    former.table(operation.table()),
                    former.column(operation.table(), operation.column().name()),
                    " goes"));
        }
    }
}
