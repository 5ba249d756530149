package dev.orm.cli.config;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs {@code passwordCommand}, without a shell; its first line of output is the password. */
final class PasswordCommand {
    private PasswordCommand() {}

    static String run(List<Text> command) {
        String where = command.get(0).where();
        String name = command.get(0).value();
        try {
            Process process = new ProcessBuilder(
                            command.stream().map(Text::value).toList())
                    .redirectError(Redirect.INHERIT)
                    .redirectInput(Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw ConfigException.passwordCommand(where, name, "it exited with " + exit, null);
            }
            return output.lines()
                    .findFirst()
                    .orElseThrow(() -> ConfigException.passwordCommand(where, name, "it printed nothing", null));
        } catch (IOException e) {
            throw ConfigException.passwordCommand(where, name, "it could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ConfigException.passwordCommand(where, name, "it was interrupted", e);
        }
    }
}
