package dev.orm.dialect;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the server itself how it would report expressions, on scratch tables that leave nothing behind. Asked only about
 * what still differs after the {@link Normalizer}.
 */
public interface ServerNormalizer {
    /**
     * How the server would report each text after it was created, dumped and created again.
     *
     * @param lowered holds the tables of the sites, with the columns and types that the expressions mean
     */
    Answers ask(Connection connection, Schema lowered, Set<ExpressionSite> sites) throws SQLException;

    /** Whether there is nothing to ask: this server stores what was written. */
    default boolean isSilent() {
        return false;
    }

    /** For a server that stores what was written. */
    static ServerNormalizer silent() {
        return new ServerNormalizer() {
            @Override
            public boolean isSilent() {
                return true;
            }

            @Override
            public Answers ask(Connection connection, Schema lowered, Set<ExpressionSite> sites) {
                return Answers.none();
            }
        };
    }

    /**
     * What the server said; a site that it could not be asked about is in neither map.
     *
     * @param texts of all kinds but defaults, as the inspector reads and the {@link Normalizer} leaves them
     * @param defaults likewise
     * @param notice why the server could not be asked; empty: it could
     */
    record Answers(
            Map<ExpressionSite, String> texts, Map<ExpressionSite, DefaultValue> defaults, Optional<String> notice) {
        private static final Answers NONE = new Answers(Map.of(), Map.of(), Optional.empty());

        public Answers {
            texts = Map.copyOf(texts);
            defaults = Map.copyOf(defaults);
        }

        public static Answers none() {
            return NONE;
        }

        /** Nothing was asked, and that is why. */
        public static Answers refused(String why) {
            return new Answers(Map.of(), Map.of(), Optional.of(why));
        }
    }
}
