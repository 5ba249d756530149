package dev.orm.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs {@code migrations.hooks} on new files, without a shell; {@code {file}} stands for the file. */
final class Hooks {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String FILE = "{file}";

    private final List<String> commands;
    private final Path directory;

    /** @param directory where they run */
    Hooks(List<String> commands, Path directory) {
        this.commands = List.copyOf(commands);
        this.directory = directory;
    }

    /** @throws HookFailedException where one fails; the files stay */
    void run(Collection<Path> files) {
        for (String command : commands) {
            for (Path file : files) {
                run(command, file);
            }
        }
    }

    private void run(String command, Path file) {
        try {
            Process process = new ProcessBuilder(words(command, file))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int exit = process.waitFor();
            if (exit != 0) {
                throw HookFailedException.exited(command, file, exit, said);
            }
        } catch (IOException e) {
            throw HookFailedException.notStarted(command, file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HookFailedException.notStarted(command, file, e);
        }
    }

    /** The file comes last where the command does not say where. */
    private static List<String> words(String command, Path file) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().map(Hooks::word).forEach(words::add);
        if (!command.contains(FILE)) {
            words.add(FILE);
        }
        words.replaceAll(
                word -> word.replace(FILE, file.toAbsolutePath().normalize().toString()));
        return words;
    }

    private static String word(MatchResult result) {
        for (int group = 1; group <= 2; group++) {
            if (result.group(group) != null) {
                return result.group(group);
            }
        }
        return result.group(3);
    }
}
