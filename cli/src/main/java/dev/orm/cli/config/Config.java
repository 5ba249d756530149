package dev.orm.cli.config;

import dev.orm.script.FilePattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What orm.yaml, the environment and the flags say together.
 *
 * @param directory of orm.yaml; relative paths start here
 * @param environment the name that {@code --env} gave; null: none
 * @param guarded whether the environment is {@code protected}
 */
public record Config(
        Path directory,
        @Nullable String environment,
        boolean guarded,
        DatabaseConfig database,
        ModelConfig models,
        MigrationConfig migrations) {

    /**
     * The section {@code models}.
     *
     * @param dropUnmentioned whether what the models do not mention is dropped ({@code unmentioned: drop})
     */
    public record ModelConfig(
            List<String> classpath,
            List<String> packages,
            String naming,
            List<String> schemas,
            List<String> include,
            List<String> exclude,
            boolean dropUnmentioned,
            Map<String, String> types,
            boolean beanValidation) {}

    /** The section {@code migrations}. {@code undo} is null where undo scripts stand beside the others. {@code format} is sql or java. */
    public record MigrationConfig(
            List<Path> locations,
            String table,
            @Nullable Path undo,
            ZoneId timezone,
            int slugLength,
            boolean outOfOrder,
            FilePattern file,
            String format,
            Map<String, String> placeholders,
            List<String> hooks) {}

    /** How long to wait: for a server that is not there, for the lock, for a statement's own locks. */
    public record Waits(Duration connect, Duration lock, Duration statementLock) {}
}
