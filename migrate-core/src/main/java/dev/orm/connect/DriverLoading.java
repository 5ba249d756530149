package dev.orm.connect;

import dev.orm.OrmException;
import java.sql.SQLException;
import java.util.Optional;

/** Loads the driver of a scheme, if it is one of ours; what goes wrong is told to whoever opens a connection. */
record DriverLoading(String scheme) implements Runnable {
    @Override
    public void run() {
        Optional<Server> server = Server.of(scheme);
        try {
            if (server.isPresent()) {
                Drivers.load(
                        server.get().driver(),
                        server.get().product(),
                        server.get().artifact());
            } else if (scheme.equals("sqlite")) {
                SqliteConnector.load();
            }
        } catch (OrmException | SQLException told) {
            // whoever opens a connection meets it again
        }
    }
}
