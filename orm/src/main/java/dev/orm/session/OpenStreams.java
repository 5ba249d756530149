package dev.orm.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The streams of a session that may have something left to read, each with the number of savepoints it began behind. */
final class OpenStreams {
    private final Map<EntityStream, Integer> depths = new LinkedHashMap<>();

    Stream<Object> open(EntityStream stream, int depth) {
        depths.keySet().removeIf(EntityStream::isEnded);
        depths.put(stream, depth);
        return stream.objects().onClose(() -> stream.end(SessionStateException::streamEnded));
    }

    /** @param why for who reads on */
    void end(Supplier<SessionStateException> why) {
        endBehind(-1, why);
    }

    /** Those that began behind the savepoint. */
    void endBehind(int depth, Supplier<SessionStateException> why) {
        depths.forEach((stream, begun) -> {
            if (begun > depth) {
                stream.end(why);
            }
        });
        depths.keySet().removeIf(EntityStream::isEnded);
    }

    /** The savepoint is no longer there, and they began in what was before it. */
    void join(int depth) {
        depths.replaceAll((stream, begun) -> Math.min(begun, depth));
    }
}
