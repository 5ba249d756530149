package dev.orm.diff;

import dev.orm.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of change. What is said for one database stands in a folder of its name and wins over what is said for all;
 * a database without such a folder does not have this kind. What only one version of it does stands in a folder of that
 * version, {@code mysql-8.0}, of versions up to one, {@code postgresql-until-15}, or of those from one on, {@code
 * postgresql-from-15}, and wins over both.
 *
 * <pre>
 * before.sql     the model as it was; revision 1 is generated from it (absent: a database without history)
 * database.sql   what somebody did to the database by hand after that (absent: nothing)
 * rows.sql       the rows in it (absent: three in each table, see {@link RowFiller})
 * after.sql      the model as it is now; models for all databases are written as SQLite's SQL
 * flags          what the person says, one flag per line (absent: nothing); {@code exclude PATTERN} and
 *                {@code unmentioned drop} stand for the configuration, {@code schemas NAME} for one schema that is read
 * upgrade.sql    the whole V file that is expected; HASH stands for a fingerprint (absent or empty: nothing is written)
 * downgrade.sql  the whole U file
 * says.txt       all notices and all that is kept, one line each; VERSION stands for a server's (absent: none)
 * refused.txt    the whole message, where nothing may be written
 * </pre>
 */
record CaseFolder(Path folder, List<String> databases) {

    String name() {
        return folder.getFileName().toString();
    }

    boolean isForThisDatabase() {
        return databases.stream().map(folder::resolve).anyMatch(Files::isDirectory);
    }

    boolean goesBothWays() {
        return !text("upgrade.sql").isEmpty() && !text("downgrade.sql").isEmpty();
    }

    boolean has(String file) {
        return Files.exists(path(file));
    }

    /** The file's text; empty where there is none. */
    String text(String file) {
        Path path = path(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model in a file: one of the database's own is read by that database. */
    Schema model(Arena arena, String file) {
        return !path(file).getParent().equals(folder)
                ? SqlModel.unnamed(arena.schemaOf(text(file)))
                : SqlModel.read(text(file));
    }

    private Path path(String file) {
        return databases.stream()
                .map(database -> folder.resolve(database).resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(file));
    }

    Intent intent() {
        return new Intent(
                values("--rename"), values("--fill"), values("--nullable"), values("--drop"), isSaid("--drop-tables"));
    }

    List<String> exclude() {
        return values("exclude");
    }

    /** None: the current one. */
    List<String> schemas() {
        return values("schemas");
    }

    Unmentioned unmentioned() {
        return isSaid("unmentioned drop") ? Unmentioned.DROP : Unmentioned.KEEP;
    }

    private boolean isSaid(String flag) {
        return text("flags").lines().anyMatch(flag::equals);
    }

    private List<String> values(String flag) {
        List<String> values = new ArrayList<>();
        text("flags")
                .lines()
                .filter(line -> line.startsWith(flag + " "))
                .forEach(line -> values.add(line.substring(flag.length() + 1)));
        return values;
    }
}
