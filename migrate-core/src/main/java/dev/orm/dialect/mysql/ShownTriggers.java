package dev.orm.dialect.mysql;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.ProgramSyntax;
import dev.orm.operation.UnqualifiedText;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks for the texts of triggers that are made again, or that may name what is renamed or goes: the catalogue tells them
 * without the escapes in their strings, and only SHOW CREATE TRIGGER tells them as they are.
 */
final class ShownTriggers {
    private static final int TEXT = 3;

    private final Connection connection;
    private final MySqlDdl ddl;

    ShownTriggers(Connection connection, ServerFacts facts) {
        this.connection = connection;
        this.ddl = new MySqlDdl(facts);
    }

    /** The schema, with those texts. */
    Schema added(Schema read, List<Operation> operations) throws SQLException {
        Set<TableName> tables = tables(read.triggers(), operations);
        if (tables.isEmpty()) {
            return read;
        }
        List<Trigger> triggers = new ArrayList<>();
        String current = Catalog.currentSchema(connection);
        for (Trigger trigger : read.triggers()) {
            triggers.add(tables.contains(trigger.table()) ? shown(trigger, current) : trigger);
        }
        return read.withTriggers(triggers);
    }

    /** Those on which such triggers are: others come back behind them. */
    private Set<TableName> tables(List<Trigger> triggers, List<Operation> operations) {
        Set<TableName> tables = new HashSet<>();
        Set<String> gone = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable rename) {
                gone.add(rename.before().name());
            } else if (operation instanceof Operation.RenameColumn rename) {
                gone.add(rename.before());
            } else if (operation instanceof Operation.DropColumn drop) {
                gone.add(drop.column().name());
            } else if (operation instanceof Operation.DropTable drop) {
                gone.add(drop.table().name().name());
                tables.add(drop.table().name());
            } else if (operation instanceof ObjectOperation.DropTrigger drop) {
                tables.add(drop.trigger().table());
            }
        }
        for (Trigger trigger : triggers) {
            String text = trigger.definition().toLowerCase(Locale.ROOT);
            boolean names = gone.stream().anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
            if (names || (!gone.isEmpty() && !isRead(trigger))) {
                tables.add(trigger.table());
            }
        }
        return tables;
    }

    /** Whether the strings end where they should, without their escapes. */
    private boolean isRead(Trigger trigger) {
        try {
            return !Lexer.tokens(trigger.definition(), ProgramSyntax.of(trigger.making(), ddl.syntax()))
                    .isEmpty();
        } catch (UnterminatedException e) {
            return false;
        }
    }

    private Trigger shown(Trigger trigger, String current) throws SQLException {
        Syntax own = ProgramSyntax.of(trigger.making(), ddl.syntax());
        String name = ddl.name(trigger.table().withName(trigger.name()));
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show create trigger " + name)) {
            answer.next();
            String body = new UnqualifiedText(own, current).of(body(answer.getString(TEXT), own));
            return trigger.withDefinition(StoredPrograms.head(trigger.definition()) + body);
        }
    }

    /** What stands behind FOR EACH ROW, and behind the word on its place among others. */
    private static String body(String shown, Syntax own) {
        List<Token> tokens = Lexer.tokens(shown, own);
        int at = 0;
        while (!(tokens.get(at).isWord("each") && tokens.get(at + 1).isWord("row"))) {
            at++;
        }
        at += 2;
        boolean placed = tokens.get(at).isWord("follows") || tokens.get(at).isWord("precedes");
        return shown.substring(tokens.get(placed ? at + 2 : at).start()).strip();
    }
}
