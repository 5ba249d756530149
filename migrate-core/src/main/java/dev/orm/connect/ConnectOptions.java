package dev.orm.connect;

import java.time.Duration;

/**
 * How to open a connection.
 *
 * @param create whether a database that is not there may be made
 * @param patience how long to wait for a database that is locked
 * @param applicationName as the server shows it to others, where it can
 */
public record ConnectOptions(boolean create, Duration patience, String applicationName) {

    public static ConnectOptions standard() {
        return new ConnectOptions(false, Duration.ofSeconds(5), "orm");
    }

    public ConnectOptions withCreate(boolean other) {
        return new ConnectOptions(other, patience, applicationName);
    }

    public ConnectOptions withPatience(Duration other) {
        return new ConnectOptions(create, other, applicationName);
    }
}
