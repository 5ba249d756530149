package dev.orm.run;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A migrations folder and a SQLite file, as a test writes and runs them. */
final class Project {
    private final Path migrations;
    private final Path file;
    final List<String> told = new ArrayList<>();
    final List<PendingDestruction> asked = new ArrayList<>();
    private MigratorOptions options = MigratorOptions.standard();
    private boolean yes;
    private String urlOptions = "";

    Project(Path folder) {
        this.migrations = folder.resolve("migrations");
        this.file = folder.resolve("shop.db");
        try {
            Files.createDirectories(migrations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project with(String name, String text) {
        try {
            Files.writeString(migrations.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(migrations.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project without(String name) {
        try {
            Files.delete(migrations.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project with(MigratorOptions other) {
        options = other;
        return this;
    }

    Project sayingYes() {
        yes = true;
        return this;
    }

    Project withUrlOptions(String text) {
        urlOptions = "?" + text;
        return this;
    }

    Migrator migrator() {
        return migrator(new Teller());
    }

    Migrator migrator(MigrationListener listener) {
        return new Migrator(this::open, scripts(), options, new Answer(), listener);
    }

    ScriptDirectory scripts() {
        return ScriptDirectory.read(migrations);
    }

    RunReport upgrade(String target) {
        return migrator().run(RevisionTarget.parse(target));
    }

    RunReport downgrade(String target) {
        return migrator().downgrade(RevisionTarget.parse(target));
    }

    /** Key and state of each line of {@code orm status}. */
    List<String> states() {
        return migrator().state().revisions().stream()
                .map(status -> status.key() + " " + status.state())
                .toList();
    }

    List<String> current() {
        return migrator().state().current().stream().map(Object::toString).toList();
    }

    Connection open() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:" + file + urlOptions);
        return Connector.open(
                url, null, null, ConnectOptions.standard().withCreate(true).withPatience(Duration.ofSeconds(10)));
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The answer's rows, their columns joined by {@code |}. */
    List<String> ask(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(rows.getString(column));
                }
                answer.add(String.join("|", row.stream().map(String::valueOf).toList()));
            }
            return answer;
        }
    }

    List<String> tables() throws SQLException {
        return ask("select name from sqlite_schema where type = 'table' and name not like 'orm%' order by name");
    }

    private final class Answer implements Consent {
        @Override
        public boolean destroy(PendingDestruction destruction) {
            asked.add(destruction);
            return yes;
        }

        @Override
        public boolean runStored(Revision revision, String undo) {
            told.add("stored " + revision + ": " + undo);
            return yes;
        }
    }

    private final class Teller implements MigrationListener {
        @Override
        public void finished(Step step, Duration duration) {
            told.add(step.toString());
        }

        @Override
        public void notice(String text) {
            told.add("notice: " + text);
        }
    }
}
