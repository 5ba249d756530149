package dev.orm.connect;

import java.time.Duration;

/**
 * How to open a connection.
 *
 * @param create whether a database that is not there may be made
 * @param startup how long to wait for a server that does not answer yet
 * @param patience how long to wait for a database that is locked
 * @param statementLock how long one statement may wait for a table that others use; zero: as the server has it
 * @param applicationName as the server shows it to others, where it can
 * @param exact whether it is for an application's values: they come as they are stored (else MySQL and MariaDB send a
 *     FLOAT as a text of six digits), and what the server's {@code sql_mode} asks of statements stays
 */
public record ConnectOptions(
        boolean create,
        Duration startup,
        Duration patience,
        Duration statementLock,
        String applicationName,
        boolean exact) {

    public static ConnectOptions standard() {
        return new ConnectOptions(false, Duration.ZERO, Duration.ofSeconds(5), Duration.ZERO, "orm", false);
    }

    public ConnectOptions withCreate(boolean other) {
        return new ConnectOptions(other, startup, patience, statementLock, applicationName, exact);
    }

    public ConnectOptions withStartup(Duration other) {
        return new ConnectOptions(create, other, patience, statementLock, applicationName, exact);
    }

    public ConnectOptions withPatience(Duration other) {
        return new ConnectOptions(create, startup, other, statementLock, applicationName, exact);
    }

    public ConnectOptions withStatementLock(Duration other) {
        return new ConnectOptions(create, startup, patience, other, applicationName, exact);
    }

    public ConnectOptions withExact(boolean other) {
        return new ConnectOptions(create, startup, patience, statementLock, applicationName, other);
    }
}
