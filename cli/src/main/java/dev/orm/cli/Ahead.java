package dev.orm.cli;

import dev.orm.cli.config.ConfigReader;
import dev.orm.connect.Connector;
import dev.orm.script.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What nearly every command needs, loaded while the command line is read: two processors start faster than one.
 *
 * @param configuration orm.yaml, if it is there; what it seems to say is a hint, and nothing depends on it
 */
record Ahead(Path configuration) implements Runnable {
    private static final String JDBC = "jdbc:";

    /** Never in the way: the JVM ends without waiting for it. */
    void start() {
        Thread ahead = new Thread(this, "ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    @Override
    public void run() {
        try {
            String text = Files.readString(configuration);
            int scheme = text.indexOf(JDBC) + JDBC.length();
            int end = text.indexOf(':', scheme);
            if (scheme >= JDBC.length() && end > 0) {
                Connector.prepare(text.substring(scheme, end));
            }
        } catch (IOException told) {
            // whoever reads it for its contents says what is wrong
        }
        ConfigReader.load();
        Checksums.of("");
    }
}
