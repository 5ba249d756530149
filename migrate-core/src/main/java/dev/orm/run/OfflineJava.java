package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Change;
import dev.orm.operation.NotThereException;
import dev.orm.operation.Recording;
import dev.orm.schema.Schema;
import dev.orm.script.SqlScript;
import java.util.ArrayList;
import java.util.List;

/** Java migrations as SQL, as far as no database has to be asked. */
final class OfflineJava {
    private final Dialect dialect;
    private Schema known = Schema.empty();

    OfflineJava(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The step's script, which is SQL then.
     *
     * @throws OfflineRefusedException where a database must be seen
     */
    StepScript asText(Step step, StepScript script) {
        if (script.script().java().isEmpty()) {
            known = Schema.empty();
            return script;
        }
        Recording recording = new Recording();
        script.script().java().get().on(recording);
        Writing writing = new Writing(step, script.script());
        List<Change.Alter> together = new ArrayList<>();
        for (Change change : recording.changes()) {
            if (change instanceof Change.Alter alter) {
                together.add(alter);
            } else {
                writing.alter(together);
                together.clear();
                change.accept(writing);
            }
        }
        writing.alter(together);
        SqlScript text = SqlScript.ofText(script.script().name(), writing.text.toString());
        return new StepScript(text, script.header(), script.asksBeforeDestroying());
    }

    /** One migration while it is written. */
    private final class Writing implements Change.Visitor<Boolean> {
        private final Step step;
        private final SqlScript script;
        private final StringBuilder text = new StringBuilder();

        Writing(Step step, SqlScript script) {
            this.step = step;
            this.script = script;
        }

        private String place(int line) {
            return script.name() + ", line " + line;
        }

        private void alter(List<Change.Alter> together) {
            if (together.isEmpty()) {
                return;
            }
            int line = together.get(0).line();
            try {
                boolean blind = !dialect.capabilities().rebuildsTables();
                SpelledChanges spelled = SpelledChanges.of(script.name(), together, known, dialect, blind);
                if (spelled.rebuilds()) {
                    throw OfflineRefusedException.java(
                            step, place(line), "it rebuilds a table, which the database has to show first");
                }
                known = spelled.after();
                spelled.lines().forEach(statement -> write(statement.sql()));
            } catch (NotThereException e) {
                String where = e.where() == null ? place(line) : String.valueOf(e.where());
                throw OfflineRefusedException.java(
                        step,
                        where,
                        e.what() + " in what the Java migrations before it make, and only the database knows more");
            }
        }

        private void write(String sql) {
            text.append(sql).append(";\n\n");
        }

        @Override
        public Boolean visitAlter(Change.Alter change) {
            alter(List.of(change));
            return true;
        }

        @Override
        public Boolean visitInsert(Change.Insert change) {
            change.rows().forEach(row -> write(dialect.ddl().insert(change.table(), row)));
            return true;
        }

        @Override
        public Boolean visitSql(Change.Sql change) {
            if (DestroyedByJava.isFor(change, dialect)) {
                known = Schema.empty();
                write(change.sql().strip().replaceFirst(";$", ""));
            }
            return true;
        }

        @Override
        public Boolean visitData(Change.Data change) {
            throw OfflineRefusedException.java(
                    step, place(change.line()), "the step " + change.name() + " is a program that sees the database");
        }
    }
}
