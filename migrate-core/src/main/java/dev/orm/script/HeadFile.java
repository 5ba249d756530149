package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One line, the newest revision, so that two branches which both add one conflict in git and not at a deployment. */
public final class HeadFile {
    private HeadFile() {}

    static Path of(ScriptDirectory scripts) {
        return scripts.locations().get(0).resolve("HEAD");
    }

    /** @throws HeadConflictException where it holds anything but one id */
    public static void check(ScriptDirectory scripts) {
        Path file = of(scripts);
        if (!Files.isRegularFile(file)) {
            return;
        }
        String text = text(file).strip();
        if (!text.isEmpty() && !RevisionId.isValid(text)) {
            throw HeadConflictException.of(file, text, scripts.graph());
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(file.toString(), e);
        }
    }
}
