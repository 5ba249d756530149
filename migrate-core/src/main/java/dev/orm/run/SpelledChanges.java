package dev.orm.run;

import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.operation.Change;
import dev.orm.operation.NotThereException;
import dev.orm.operation.Operation;
import dev.orm.operation.Resolver;
import dev.orm.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Changes of a Java migration that follow each other, as the statements of one database. */
final class SpelledChanges {
    private static final String NARROWS = "orm:destructive narrow-type ";

    private final String script;
    private final List<Line> lines = new ArrayList<>();
    private final Schema after;
    private final boolean rebuilds;

    /** A statement, and the line of the migration that wants it. */
    record Line(int number, String sql, List<String> remarks, boolean allowed) {}

    private SpelledChanges(String script, Schema after, boolean rebuilds) {
        this.script = script;
        this.rebuilds = rebuilds;
        this.after = after;
    }

    /**
     * @param script the migration's file
     * @param before the schema as it stands before the first
     * @param blind whether a table that is not in it may be there all the same
     * @throws NotThereException where they name what it does not have
     */
    static SpelledChanges of(String script, List<Change.Alter> changes, Schema before, Dialect dialect, boolean blind) {
        Resolver resolver = new Resolver(before, dialect.lower()::lower, dialect.syntax(), blind);
        List<Operation> all = new ArrayList<>();
        List<Line> apart = new ArrayList<>();
        for (Change.Alter change : changes) {
            Schema soFar = resolver.schema();
            List<Operation> operations = operations(script, change, resolver);
            all.addAll(operations);
            dialect.ddl()
                    .spell(operations, soFar)
                    .statements()
                    .forEach(statement -> apart.add(line(change, statement)));
        }
        DdlScript whole = dialect.ddl().spell(all, before);
        List<DdlStatement> together = whole.statements();
        SpelledChanges spelled =
                new SpelledChanges(script, resolver.schema(), !whole.rebuilt().isEmpty());
        boolean same = together.stream()
                .map(DdlStatement::sql)
                .toList()
                .equals(apart.stream().map(Line::sql).toList());
        if (same) {
            spelled.lines.addAll(apart);
        } else {
            together.forEach(statement -> spelled.lines.add(line(changes, statement)));
        }
        return spelled;
    }

    /** What the changes do, one after the other. */
    static List<Operation> operations(String script, List<Change.Alter> changes, Schema before, Dialect dialect) {
        Resolver resolver = new Resolver(before, dialect.lower()::lower, dialect.syntax(), false);
        return changes.stream()
                .flatMap(change -> operations(script, change, resolver).stream())
                .toList();
    }

    private static List<Operation> operations(String script, Change.Alter change, Resolver resolver) {
        try {
            return change.in(resolver);
        } catch (NotThereException e) {
            throw e.at(script + ", line " + change.line());
        }
    }

    private static Line line(Change.Alter change, DdlStatement statement) {
        return new Line(change.line(), statement.sql(), statement.remarks(), change.isAllowed());
    }

    /** What only all of them together need begins where they begin. */
    private static Line line(List<Change.Alter> changes, DdlStatement statement) {
        boolean allowed = changes.stream().anyMatch(Change.Alter::isAllowed);
        return new Line(changes.get(0).line(), statement.sql(), statement.remarks(), allowed);
    }

    List<Line> lines() {
        return lines;
    }

    /** The schema after them. */
    Schema after() {
        return after;
    }

    /** Whether a table is made anew from what the schema said. */
    boolean rebuilds() {
        return rebuilds;
    }

    /** Values that may come out changed, and the migration does not say that they may. */
    List<PendingDestruction> narrowed(String step) {
        List<PendingDestruction> narrowed = new ArrayList<>();
        for (Line line : lines) {
            for (String remark : line.remarks()) {
                if (remark.startsWith(NARROWS) && !line.allowed()) {
                    String words = remark.substring(NARROWS.indexOf(' ') + 1);
                    narrowed.add(new PendingDestruction(
                            step, words, Allowances.table(words), script + ", line " + line.number()));
                }
            }
        }
        return narrowed;
    }
}
