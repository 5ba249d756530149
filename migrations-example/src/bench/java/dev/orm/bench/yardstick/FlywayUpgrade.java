package dev.orm.bench.yardstick;

import org.flywaydb.core.Flyway;

/** Runs every upgrade script of a folder with Flyway. */
public final class FlywayUpgrade {
    private FlywayUpgrade() {}

    /** The database's JDBC URL and the folder. */
    public static void main(String[] arguments) {
        Flyway.configure()
                .dataSource(arguments[0], null, null)
                .locations("filesystem:" + arguments[1])
                .load()
                .migrate();
    }
}
