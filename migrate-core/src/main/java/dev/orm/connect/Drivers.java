package dev.orm.connect;

import java.sql.Driver;

/** Finds a driver by the name of its class, without the list that any library may add itself to. */
final class Drivers {
    private Drivers() {}

    static Driver load(String className, String database, String artifact) {
        try {
            return Class.forName(className)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw ConnectionFailedException.driver(database, artifact);
        }
    }
}
