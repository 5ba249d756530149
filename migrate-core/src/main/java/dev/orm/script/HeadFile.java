package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line, the heads, so that two branches which both add a revision conflict in git and not at a deployment. */
public final class HeadFile {
    private HeadFile() {}

    static Path of(ScriptDirectory scripts) {
        return scripts.locations().get(0).resolve("HEAD");
    }

    /** What it holds for these heads, without the end of the line. */
    static String line(Collection<RevisionId> heads) {
        return heads.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }

    /** @throws HeadConflictException where it holds anything but ids */
    public static void check(ScriptDirectory scripts) {
        Path file = of(scripts);
        if (!Files.isRegularFile(file)) {
            return;
        }
        String text = text(file).strip();
        if (!text.isEmpty()
                && !Stream.of(text.split(",", -1)).map(String::strip).allMatch(RevisionId::isValid)) {
            throw HeadConflictException.of(file, text, scripts.graph());
        }
    }

    /** A sentence where it holds an id that is no head; empty where it does not, or is not there. */
    public static Optional<String> stray(ScriptDirectory scripts) {
        Path file = of(scripts);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Collection<RevisionId> heads = scripts.graph().heads();
        return Stream.of(text(file).split(",", -1))
                .map(String::strip)
                .filter(RevisionId::isValid)
                .filter(id -> !heads.contains(RevisionId.of(id)))
                .findFirst()
                .map(id -> "HEAD holds " + id + ", which is no head of this folder: it has to hold " + line(heads));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(file.toString(), e);
        }
    }
}
