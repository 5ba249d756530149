package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Probe;
import dev.orm.dialect.ServerIdentity;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The built-in placeholders of one run: Flyway's, and ours. The database is asked only for those that a script uses.
 *
 * @see <a href="https://documentation.red-gate.com/fd/placeholders-275218532.html">Flyway: default placeholders</a>
 */
public final class RunValues {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<String, Function<SqlScript, String>> values = new HashMap<>();

    private RunValues(Dialect dialect, MigratorOptions options) {
        String table = options.tables().version().name();
        String timestamp = SECONDS.format(LocalDateTime.now(ZoneId.systemDefault()));
        values.put("flyway:timestamp", script -> timestamp);
        values.put(
                "flyway:filename",
                script -> script.name().substring(script.name().lastIndexOf('/') + 1));
        values.put("flyway:workingDirectory", script -> System.getProperty("user.dir", ""));
        values.put("flyway:table", script -> table);
        values.put("flyway:environment", script -> options.environment());
        values.put("orm:database", script -> dialect.capabilities().database());
        values.put("orm:environment", script -> options.environment());
        values.put("orm:script", SqlScript::name);
        values.put("orm:table", script -> table);
    }

    static ScriptValues of(Session session, MigratorOptions options) {
        RunValues built = new RunValues(session.dialect(), options);
        Probe probe = session.dialect().probe();
        Answer<ServerIdentity> identity = new Answer<>(() -> probe.identify(session.connection()));
        Answer<String> schema = new Answer<>(() -> orNothing(probe.currentSchema(session.connection())));
        built.values.put("flyway:defaultSchema", script -> schema.get());
        built.values.put("flyway:user", script -> orNothing(identity.get().user()));
        built.values.put("flyway:database", script -> identity.get().database());
        return new ScriptValues(options.placeholders(), built.values);
    }

    /** Those that need no database; the others are unknown. */
    public static ScriptValues withoutDatabase(Dialect dialect, MigratorOptions options) {
        return new ScriptValues(options.placeholders(), new RunValues(dialect, options).values);
    }

    /** Where no database can be asked. */
    static ScriptValues offline(Dialect dialect, MigratorOptions options) {
        RunValues built = new RunValues(dialect, options);
        for (String name : List.of("flyway:defaultSchema", "flyway:user", "flyway:database")) {
            built.values.put(name, script -> {
                throw OfflineRefusedException.placeholder(name, script.name());
            });
        }
        return new ScriptValues(options.placeholders(), built.values);
    }

    /** What the database says, asked once. */
    private static final class Answer<T> {
        private final Question<T> question;
        private @Nullable T known;

        Answer(Question<T> question) {
            this.question = question;
        }

        T get() {
            if (known == null) {
                try {
                    known = question.ask();
                } catch (SQLException e) {
                    throw DatabaseFailedException.of("the database cannot be asked for a placeholder's value", e);
                }
            }
            return known;
        }
    }

    /** What a database is asked. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
