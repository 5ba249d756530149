package dev.orm.run;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import java.sql.Connection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A database that is opened for the run. The file of an embedded one is made where it is missing, as it would be by the
 * next connection of the application.
 */
record UrlSource(
        DatabaseUrl url, @Nullable String user, @Nullable String password) implements ConnectionSource {

    @Override
    public Connection open() {
        return open(ConnectOptions.standard());
    }

    @Override
    public Connection open(Duration patience) {
        return open(ConnectOptions.standard().withPatience(patience));
    }

    private Connection open(ConnectOptions options) {
        return Connector.open(url, user, password, options.withCreate(url.isEmbedded()));
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
