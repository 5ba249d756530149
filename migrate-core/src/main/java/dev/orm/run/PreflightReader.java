package dev.orm.run;

import dev.orm.dialect.InterimName;
import dev.orm.dialect.StepBoundary;
import dev.orm.script.ScriptHeader;
import dev.orm.script.ScriptStatements;
import dev.orm.script.SqlScript;
import dev.orm.sql.Destruction;
import dev.orm.sql.Lexer;
import dev.orm.sql.NamedObject;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts.Kind;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.TransactionEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a script through without running it: whether it can share the transaction of its step, and what it destroys. */
final class PreflightReader {
    private static final Set<String> BEGINNINGS = Set.of("BEGIN", "START");
    private static final Set<String> ENDINGS = Set.of("COMMIT", "END");

    private final String step;
    private final SqlScript script;
    private final ScriptHeader header;
    private final StepBoundary boundary;
    private final Syntax syntax;
    private final Set<Integer> skipped = new HashSet<>();
    private final Set<Integer> doneByUs = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final TouchedTables touched = new TouchedTables();
    private final List<PendingDestruction> destroys = new ArrayList<>();
    private final Set<String> restored = new HashSet<>();
    private @Nullable Statement begun;
    private @Nullable Statement ended;
    private @Nullable Statement alien;
    private @Nullable Statement inside;
    private @Nullable Statement outside;
    private boolean anythingRuns;

    PreflightReader(String step, SqlScript script, ScriptHeader header, StepBoundary boundary, Syntax syntax) {
        this.step = step;
        this.script = script;
        this.header = header;
        this.boundary = boundary;
        this.syntax = syntax;
    }

    /** @throws ScriptRefusedException where some statements cannot share the transaction that others want */
    Preflight read(ScriptStatements statements, boolean asksBeforeDestroying) {
        try (statements) {
            while (statements.hasNext()) {
                take(statements.next(), asksBeforeDestroying && header.isWritten());
            }
        }
        boolean transactional = script.config().executesInTransaction().orElseGet(this::isTransactional);
        Statement unfinished = ended == null ? begun : null;
        Statement refused = alien == null ? unfinished : alien;
        if (transactional && refused != null) {
            throw ScriptRefusedException.transaction(script.name(), refused);
        }
        return new Preflight(transactional, transactional ? skipped : doneByUs, touched.touched(), destroys, restored);
    }

    private boolean isTransactional() {
        Statement without = outside;
        Statement within = inside == null ? begun : inside;
        if (without != null && within != null) {
            throw ScriptRefusedException.mixed(script.name(), without, within);
        }
        return without == null;
    }

    private void take(Statement statement, boolean asksBeforeDestroying) {
        if (boundary.doesItself(statement)) {
            skipped.add(statement.number());
            doneByUs.add(statement.number());
        } else if (TransactionEnd.isIn(statement.sql(), statement.facts(), syntax)) {
            bracket(statement);
        } else {
            sort(statement);
            anythingRuns = true;
            touched.add(statement.facts());
            if (asksBeforeDestroying) {
                gatherDestroyed(statement);
            }
            remember(statement);
        }
    }

    /** What only sets up the session goes with either. */
    private void sort(Statement statement) {
        if (ended != null && alien == null) {
            alien = ended;
        }
        if (!statement.facts().transactional()) {
            outside = outside == null ? statement : outside;
        } else if (statement.facts().kind() != Kind.SESSION) {
            inside = inside == null ? statement : inside;
        }
    }

    /** A transaction that wraps the whole script is ours; any other is refused. */
    private void bracket(Statement statement) {
        String verb = statement.facts().verb();
        boolean opens = BEGINNINGS.contains(verb) && begun == null && !anythingRuns;
        boolean closes = ENDINGS.contains(verb) && begun != null && ended == null;
        if (!opens && !closes) {
            alien = alien == null ? statement : alien;
            return;
        }
        skipped.add(statement.number());
        if (opens) {
            begun = statement;
        } else {
            ended = statement;
        }
    }

    private void gatherDestroyed(Statement statement) {
        Allowances remarks = Allowances.in(statement.sql());
        Set<PendingDestruction> found = new LinkedHashSet<>();
        statement.facts().destroys().stream()
                .filter(destruction -> !isOurs(destruction.table().toString()))
                .filter(destruction -> !isReplaced(statement, destruction))
                .forEach(destruction -> found.add(pending(
                        statement, destruction.toString(), destruction.table().toString())));
        remarks.destructive().forEach(words -> found.add(pending(statement, words, Allowances.table(words))));
        found.stream()
                .filter(destruction -> !remarks.allows(destruction.words()))
                .forEach(destroys::add);
    }

    /** A table that the script itself made, or rebuilds: its rows were copied before it is dropped. */
    private boolean isOurs(String table) {
        String folded = table.toLowerCase(Locale.ROOT);
        return made.contains(folded)
                || header.rebuilds().keySet().stream()
                        .anyMatch(rebuilt ->
                                rebuilt.toString().toLowerCase(Locale.ROOT).equals(folded));
    }

    /** A column whose values were carried over into one that takes its place within the statement. */
    private boolean isReplaced(Statement statement, Destruction destruction) {
        String column = destruction.column();
        List<Token> tokens = column == null ? List.of() : Lexer.tokens(statement.sql(), syntax);
        return IntStream.range(0, tokens.size() - 3)
                .filter(at ->
                        tokens.get(at).isWord("CHANGE") && tokens.get(at + 1).isWord("COLUMN"))
                .anyMatch(at -> tokens.get(at + 2).unquoted().startsWith(InterimName.PREFIX)
                        && tokens.get(at + 3).unquoted().equalsIgnoreCase(column));
    }

    private void remember(Statement statement) {
        statement.facts().restores().forEach(destruction -> restored.add(destruction.toString()));
        if (statement.facts().verb().equals("CREATE")) {
            statement.facts().objects().stream()
                    .filter(object -> object.kind() == NamedObject.Kind.TABLE)
                    .forEach(object -> made.add(object.name().toString().toLowerCase(Locale.ROOT)));
        }
    }

    private PendingDestruction pending(Statement statement, String words, String table) {
        return new PendingDestruction(
                step, words, table, script.name() + ", line " + statement.line() + ", column " + statement.column());
    }
}
