package dev.orm.sql;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a parser makes of a script.
 *
 * @param failure what it says instead of the statements
 */
record Verdict(List<Piece> pieces, @Nullable String failure) {

    /** One statement. */
    record Piece(
            int line,
            int column,
            boolean transactional,
            String sql,
            @Nullable String data) {}

    static Verdict ofOurs(String script, Syntax syntax) {
        List<Piece> pieces = new ArrayList<>();
        try {
            StatementReader.of(new StringReader(script), syntax)
                    .forEachRemaining(statement -> pieces.add(new Piece(
                            statement.line(),
                            statement.column(),
                            statement.facts().transactional(),
                            statement.sql(),
                            statement.data())));
        } catch (SqlTextException e) {
            return new Verdict(pieces, e.getMessage());
        }
        return new Verdict(pieces, null);
    }

    boolean fails() {
        return failure != null;
    }

    /** Whether it fails and says one of these. */
    boolean failsWith(String... words) {
        return failure != null && Stream.of(words).anyMatch(failure::contains);
    }

    /** Equal, or both refuse; one that never returns refuses nothing. */
    boolean agreesWith(Verdict other) {
        if (fails() || other.fails()) {
            return fails() && other.fails() && !other.failsWith(FlywayJudge.NEVER);
        }
        return pieces.equals(other.pieces);
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        for (Piece piece : pieces) {
            told.append(piece.line())
                    .append(':')
                    .append(piece.column())
                    .append(piece.transactional() ? " " : " alone ")
                    .append(piece.sql().replace("\r", "\\r").replace("\n", "\\n"))
                    .append(piece.data() == null ? "" : " <<" + piece.data().replace("\n", "\\n") + ">>")
                    .append('\n');
        }
        return told + (failure == null ? "" : "fails: " + failure);
    }
}
