package dev.orm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of many small migrations, one statement each, with their undo. */
final class Migrations {
    private static final List<String> UPGRADES = List.of(
            "create table t_%1$d (\n    id integer not null primary key,\n    name varchar(40) not null\n);\n",
            "alter table t_%1$d add column note varchar(80);\n",
            "create index ix_t_%1$d_name on t_%1$d (name);\n",
            "insert into t_%1$d (id, name) values (1, 'first');\n",
            "update t_%1$d set note = 'seen' where id = 1;\n");
    private static final List<String> DOWNGRADES = List.of(
            "drop table t_%1$d;\n",
            "alter table t_%1$d drop column note;\n",
            "drop index ix_t_%1$d_name;\n",
            "delete from t_%1$d where id = 1;\n",
            "update t_%1$d set note = null where id = 1;\n");

    private Migrations() {}

    /** Ten revisions a group, the last of which joins what its second and third began. */
    static void writeDiamonds(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count; number++) {
            long version = 20_260_101_000_000L + number;
            String parents =
                    switch (number % 10) {
                        case 0 -> number == 0 ? "none" : String.valueOf(version - 1);
                        case 1 -> String.valueOf(version - 1);
                        case 9 -> (version - 2) + ", " + (version - 1);
                        default -> String.valueOf(version - 2);
                    };
            Files.writeString(
                    folder.resolve("V" + version + "__step.sql"),
                    "-- step\n-- orm:revises " + parents + "\n\n" + UPGRADES.get(0).formatted(number));
            Files.writeString(
                    folder.resolve("U" + version + "__step.sql"),
                    "-- undo of step\n\n" + DOWNGRADES.get(0).formatted(number));
        }
        Files.writeString(folder.resolve("HEAD"), (20_260_101_000_000L + count - 1) + "\n");
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count; number++) {
            int table = number / UPGRADES.size();
            int step = number % UPGRADES.size();
            long version = 20_260_101_000_000L + number;
            Files.writeString(folder.resolve("V" + version + "__step.sql"), UPGRADES.get(step).formatted(table));
            Files.writeString(folder.resolve("U" + version + "__step.sql"), DOWNGRADES.get(step).formatted(table));
        }
        Files.writeString(folder.resolve("HEAD"), (20_260_101_000_000L + count - 1) + "\n");
    }
}
