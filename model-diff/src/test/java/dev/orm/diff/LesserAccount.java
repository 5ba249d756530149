package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A connection of an account that reads and may not make what expressions are tried on.
 *
 * @param user its name
 * @param drop takes the account away
 */
record LesserAccount(Connection connection, TestDatabase database, String user, String drop) implements AutoCloseable {

    /** On MySQL and MariaDB: no temporary tables. */
    static LesserAccount ofMySql(TestDatabase database) throws SQLException {
        String user = name();
        database.execute(
                "create user " + user,
                "grant select, insert, create, alter, index, drop on " + database.name() + ".* to " + user);
        return new LesserAccount(
                DriverManager.getConnection(database.url(), user, ""), database, user, "drop user " + user);
    }

    /** On PostgreSQL: neither schemas nor temporary tables. */
    static LesserAccount ofPostgresql(TestDatabase database) throws SQLException {
        String role = name();
        database.execute(
                "create role " + role + " login",
                "revoke all on database " + database.name() + " from public",
                "grant connect on database " + database.name() + " to " + role);
        return new LesserAccount(
                DriverManager.getConnection(database.url(), role, ""),
                database,
                role,
                "revoke connect on database " + database.name() + " from " + role + "; drop role " + role);
    }

    /** On MySQL and MariaDB: this as well. */
    void grant(String privilege, String table) throws SQLException {
        database.execute("grant " + privilege + " on " + database.name() + "." + table + " to " + user);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.execute(drop);
    }

    private static String name() {
        return "u" + Long.toString(System.nanoTime(), 36);
    }
}
