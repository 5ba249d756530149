package dev.orm.servers;

import java.util.Locale;

/** The servers that tests run on, as a client sees them. */
enum ServerKind {
    MYSQL("root", ""),
    MARIADB("root", ""),
    POSTGRESQL("postgres", "postgres");

    private final String user;
    private final String administrative;

    ServerKind(String user, String administrative) {
        this.user = user;
        this.administrative = administrative;
    }

    /** The word after {@code jdbc:}, also the server's name in files. */
    String scheme() {
        return name().toLowerCase(Locale.ROOT);
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
