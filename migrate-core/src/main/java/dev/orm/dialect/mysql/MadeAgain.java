package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlStatement;
import dev.orm.operation.ProgramSyntax;
import dev.orm.schema.Making;
import dev.orm.schema.Trigger;
import dev.orm.sql.Lexer;
import dev.orm.sql.SqlTextException;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements that make a view or trigger again with what its own session said. */
final class MadeAgain {
    private static final String OPENS = "set @orm_";

    private final ServerFacts facts;
    private final Syntax syntax;

    MadeAgain(ServerFacts facts) {
        this.facts = facts;
        this.syntax = MySqlSyntax.of(facts);
    }

    List<DdlStatement> statements(Making making, String sql) {
        Map<String, String> settings = ProgramSession.settings(making, facts);
        if (settings.isEmpty()) {
            return List.of(DdlStatement.of(sql));
        }
        String before = settings.entrySet().stream()
                .map(one -> kept(one.getKey()) + " = @@" + one.getKey() + ", " + one.getKey() + " = "
                        + syntax.literal(one.getValue()))
                .collect(Collectors.joining(", "));
        String after = settings.keySet().stream()
                .map(name -> name + " = " + kept(name))
                .collect(Collectors.joining(", "));
        return List.of(DdlStatement.of("set " + before), DdlStatement.of(sql), DdlStatement.of("set " + after));
    }

    private static String kept(String setting) {
        return "@orm_" + setting;
    }

    /** Without what one puts back only for the next to set it again. */
    static List<DdlStatement> together(List<DdlStatement> statements) {
        List<DdlStatement> all = new ArrayList<>();
        String open = "";
        for (DdlStatement statement : statements) {
            boolean opens = statement.sql().startsWith(OPENS);
            if (opens && statement.sql().equals(open) && putsBack(all.get(all.size() - 1))) {
                all.remove(all.size() - 1);
            } else {
                all.add(statement);
                open = opens ? statement.sql() : open;
            }
        }
        return all;
    }

    private static boolean putsBack(DdlStatement statement) {
        return statement.sql().matches("set \\w+ = @orm_.*");
    }

    /** Refuses a trigger whose text, which its own mode reads, a script does not hold as it is. */
    void refuseUnreadable(Trigger trigger, String sql) {
        if (!isReadAlike(sql, ProgramSyntax.of(trigger.making(), syntax))) {
            throw DdlRefusedException.impossible(
                    trigger.label() + " cannot be made again by a script",
                    trigger.label(),
                    "its sql_mode " + trigger.making().settings().get(ProgramSession.MODE)
                            + " reads its text in another way than scripts are read",
                    "drop it in a revision of your own (orm revision -m ...), and create it again by hand after this"
                            + " one");
        }
    }

    private boolean isReadAlike(String sql, Syntax own) {
        try {
            return places(sql, own).equals(places(sql, syntax))
                    && StatementReader.all(sql, syntax).size() == 1;
        } catch (SqlTextException e) {
            return false;
        }
    }

    private static List<Integer> places(String sql, Syntax syntax) {
        return Lexer.tokens(sql, syntax).stream().map(Token::start).toList();
    }
}
