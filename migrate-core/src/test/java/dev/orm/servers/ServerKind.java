package dev.orm.servers;

import java.util.List;
import java.util.Locale;

/** The servers that tests run on, as a client sees them. */
enum ServerKind {
    MYSQL("mysql", "root", "", ""),
    MARIADB("mariadb", "root", "", ""),
    POSTGRESQL("postgresql", "postgres", "postgres", ""),

    /** The first two where names of tables ignore case, as on Windows; nothing is measured on them. */
    MYSQL_FOLDING("mysql", "root", "", "--lower-case-table-names=1 --performance-schema=OFF"),
    MARIADB_FOLDING("mariadb", "root", "", "--lower-case-table-names=1");

    private final String scheme;
    private final String user;
    private final String administrative;
    private final String flags;

    ServerKind(String scheme, String user, String administrative, String flags) {
        this.scheme = scheme;
        this.user = user;
        this.administrative = administrative;
        this.flags = flags;
    }

    /** The word after {@code jdbc:}. */
    String scheme() {
        return scheme;
    }

    /** The server's name in files. */
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is started with, beside what all are. */
    List<String> flags() {
        return flags.isEmpty() ? List.of() : List.of(flags.split(" "));
    }

    /** The account of the servers that we start; its password is empty. */
    String user() {
        return user;
    }

    /** The database in which other databases are created. */
    String administrative() {
        return administrative;
    }

    /** The environment variable that names another server. */
    String variable() {
        return "ORM_TEST_" + name() + "_URL";
    }

    String createDatabase(String name) {
        return "create database " + name + (this == POSTGRESQL ? "" : " character set utf8mb4");
    }

    String dropDatabase(String name) {
        return "drop database if exists " + name + (this == POSTGRESQL ? " with (force)" : "");
    }

    /** The sessions in a database that {@code DROP DATABASE} would wait for; PostgreSQL's ends them itself. */
    String sessions(String name) {
        return this == POSTGRESQL
                ? "select 0 where false"
                : "select id from information_schema.processlist where db = '" + name + "'";
    }
}
