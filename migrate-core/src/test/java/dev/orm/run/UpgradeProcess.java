package dev.orm.run;

import dev.orm.revision.RevisionTarget;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** An upgrade to the head in a process of its own. It prints each step that it starts. */
final class UpgradeProcess {
    private final Process process;

    private UpgradeProcess(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) {
        MigrationListener printer = new MigrationListener() {
            @Override
            public void started(Step step) {
                System.out.println(step);
            }
        };
        new Project(Path.of(arguments[0])).migrator(printer).run(RevisionTarget.parse("head"));
    }

    static UpgradeProcess start(Path folder) throws IOException {
        return new UpgradeProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpgradeProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    int end() throws IOException, InterruptedException {
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    /** Kills it as soon as it has started the step. */
    void killAt(String step) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals(step)) {
                line = lines.readLine();
            }
        }
        process.destroyForcibly().waitFor();
    }
}
