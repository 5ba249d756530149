package dev.orm.cli.config;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.connect.UrlException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Something is wrong with the configuration. */
public final class ConfigException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ConfigException(String what, @Nullable String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    static ConfigException noFile(Path file) {
        return new ConfigException(
                "no configuration file " + file,
                null,
                "orm reads what to do from orm.yaml in the current folder, or from the file that -c names",
                "run orm init to make one, or name another with -c FILE",
                null);
    }

    static ConfigException unreadable(Path file, Throwable cause) {
        return new ConfigException(
                "cannot read " + file,
                null,
                reason(cause),
                "make it a readable UTF-8 file, or name another with -c",
                cause);
    }

    static ConfigException broken(String where, String problem) {
        return new ConfigException(
                "the configuration is no valid YAML", where, problem, "mend that line and run the command again", null);
    }

    static ConfigException unknownKey(String where, String key, Collection<String> known) {
        String next = NearestName.of(key, known)
                .map(near -> "write " + near + ", or take the line out")
                .orElse("take the line out");
        return new ConfigException(
                "unknown key " + key, where, "known here: " + String.join(", ", new TreeSet<>(known)), next, null);
    }

    static ConfigException duplicateKey(String where, String key, int firstLine) {
        return new ConfigException(
                "duplicate key " + key,
                where,
                "it stands in line " + firstLine + " already, and only one of the two can count",
                "take one of the lines out",
                null);
    }

    static ConfigException wrongValue(String where, String key, String found, String expected) {
        return new ConfigException(
                "wrong value for " + key,
                where,
                "found " + found + ", expected " + expected,
                "give " + key + " such a value",
                null);
    }

    static ConfigException upwards(String where, String location) {
        return new ConfigException(
                "a location leads out of its folder: " + location,
                where,
                "where .. leads depends on links, and another checkout has something else there",
                "write a folder below the configuration, or the whole path from the root",
                null);
    }

    static ConfigException missing(Path file, String key) {
        return new ConfigException(
                "no " + key + " in the configuration",
                file.toString(),
                "the command needs it and there is no default",
                "add " + key + ": to " + file.getFileName() + (key.equals("url") ? ", or set it with --url" : ""),
                null);
    }

    static ConfigException unknownEnvironment(Path file, String name, Collection<String> known) {
        return new ConfigException(
                "no environment " + name,
                file.toString(),
                known.isEmpty()
                        ? "the file has no environments"
                        : "the file has " + String.join(", ", new TreeSet<>(known)),
                NearestName.of(name, known)
                        .map(near -> "use --env " + near)
                        .orElse("add it under environments:, or leave --env out"),
                null);
    }

    static ConfigException unsetVariable(String where, String name) {
        return new ConfigException(
                "the variable " + name + " is not set",
                where,
                "the configuration takes a value from it and names no default",
                "set " + name + " in the environment, or write ${" + name + ":-default}",
                null);
    }

    static ConfigException unreadableSecret(String where, String file, Throwable cause) {
        return new ConfigException(
                "cannot read " + file,
                where,
                reason(cause),
                "make the file readable for this user, or take the value from somewhere else",
                cause);
    }

    static ConfigException openReference(String where, String text) {
        return new ConfigException(
                "a ${ is never closed",
                where,
                "found " + text,
                "write ${NAME}, ${NAME:-default} or ${file:PATH}",
                null);
    }

    static ConfigException passwordCommand(String where, String command, String why, @Nullable Throwable cause) {
        return new ConfigException(
                "passwordCommand failed: " + command,
                where,
                why,
                "run the command by hand and mend it; it must print the password and exit with 0",
                cause);
    }

    /** A history can only be replayed where databases may be made. */
    public static ConfigException noScratch(Path directory) {
        return new ConfigException(
                "there is no scratch database",
                directory.resolve("orm.yaml").toString(),
                "scripts for a server are replayed in a database that is made for it and dropped again",
                "add the key scratch with the URL of a database whose user may make databases",
                null);
    }

    /** The key scratch holds a URL that is none. */
    public static ConfigException scratch(UrlException cause) {
        return new ConfigException("scratch: " + cause.what(), cause.where(), cause.why(), cause.next(), cause);
    }

    static ConfigException twoPasswords(String where) {
        return new ConfigException(
                "password and passwordCommand exclude each other",
                where,
                "each says what the password is, and only one can count",
                "take one of the two out",
                null);
    }

    static ConfigException twoUsers(String where, String userWhere, String inUrl, String beside) {
        return new ConfigException(
                "url and user name two users",
                where,
                "the URL says " + inUrl + ", and user says " + beside + " (" + userWhere + "); only one can connect",
                "take one of the two out",
                null);
    }

    static ConfigException classPathLocation(String where, String location) {
        return new ConfigException(
                location + " is for applications",
                where,
                "orm on the command line reads folders, and has no class path of yours",
                "name the folder from which it is packed, such as src/main/resources/" + location.substring(10),
                null);
    }

    /** A key that this version knows and cannot serve yet. */
    static ConfigException later(String where, String key, String value) {
        return new ConfigException(
                key + ": " + value + " is not supported by this version",
                where,
                "this version serves only the default of " + key,
                "take the line out",
                null);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
