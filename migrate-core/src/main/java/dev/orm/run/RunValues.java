package dev.orm.run;

import dev.orm.dialect.ServerIdentity;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The built-in placeholders of one run: Flyway's, and ours. The database is asked only for those that a script uses.
 *
 * @see <a href="https://documentation.red-gate.com/fd/placeholders-275218532.html">Flyway: default placeholders</a>
 */
final class RunValues {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Session session;
    private final MigratorOptions options;
    private final String timestamp = SECONDS.format(LocalDateTime.now(ZoneId.systemDefault()));
    private @Nullable ServerIdentity identity;

    private RunValues(Session session, MigratorOptions options) {
        this.session = session;
        this.options = options;
    }

    static ScriptValues of(Session session, MigratorOptions options) {
        return new ScriptValues(options.placeholders(), new RunValues(session, options).builtIn());
    }

    private Map<String, Function<SqlScript, String>> builtIn() {
        String table = options.tables().version().name();
        Map<String, Function<SqlScript, String>> values = new HashMap<>();
        values.put("flyway:defaultSchema", script -> currentSchema());
        values.put("flyway:user", script -> orNothing(identity().user()));
        values.put("flyway:database", script -> identity().database());
        values.put("flyway:timestamp", script -> timestamp);
        values.put("flyway:filename", script -> script.name().substring(script.name().lastIndexOf('/') + 1));
        values.put("flyway:workingDirectory", script -> System.getProperty("user.dir", ""));
        values.put("flyway:table", script -> table);
        values.put("flyway:environment", script -> options.environment());
        values.put("orm:database", script -> session.dialect().capabilities().database());
        values.put("orm:environment", script -> options.environment());
        values.put("orm:script", SqlScript::name);
        values.put("orm:table", script -> table);
        return values;
    }

    private String currentSchema() {
        try {
            return orNothing(session.dialect().probe().currentSchema(session.connection()));
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the current schema could not be asked for", e);
        }
    }

    private ServerIdentity identity() {
        if (identity == null) {
            try {
                identity = session.dialect().probe().identify(session.connection());
            } catch (SQLException e) {
                throw DatabaseFailedException.of("the database could not be asked who it is", e);
            }
        }
        return identity;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
