package dev.orm.run;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.script.Squash;
import dev.orm.script.SquashException;
import dev.orm.sql.Statement;
import java.nio.file.Path;
import java.util.Map;

/** Reads a baseline as the run will that begins with it, while the scripts it stands for are still there. */
public final class SquashCheck {
    private final Dialect dialect;

    public SquashCheck(Dialect dialect) {
        this.dialect = dialect;
    }

    /** @throws SquashException where it could not run */
    public void check(Squash squash) {
        if (squash.parts().size() > 1) {
            squash.parts().forEach(this::refuseOutside);
        }
        for (Map.Entry<Path, String> made : squash.made(dialect.syntax()).entrySet()) {
            String name = made.getKey().getFileName().toString();
            if (name.endsWith(".sql")) {
                readThrough(SqlScript.ofText(name, made.getValue()).literal());
            }
        }
    }

    private void refuseOutside(RevisionScript part) {
        SqlScript script = part.upgrade().literal();
        try (ScriptStatements statements = script.statements(dialect.syntax(), ScriptValues.none())) {
            while (statements.hasNext()) {
                Statement statement = statements.next();
                if (!statement.facts().transactional() && !dialect.boundary().doesItself(statement)) {
                    throw SquashException.outside(
                            script.name(),
                            ScriptRefusedException.place(script.name(), statement),
                            ScriptRefusedException.firstLine(statement));
                }
            }
        }
    }

    private void readThrough(SqlScript script) {
        try {
            new PreflightReader("squash", script, script.header(), dialect.boundary(), dialect.syntax())
                    .read(script.statements(dialect.syntax(), ScriptValues.none()), false);
        } catch (OrmException e) {
            throw SquashException.unreadable(script.name(), e);
        }
    }
}
