package dev.orm.session;

import dev.orm.session.types.TypesContract;
import org.junit.jupiter.api.AutoClose;

/** Through a pool of somebody else's. */
class SqlitePooledTypesTest extends TypesContract {
    @AutoClose
    private final OneConnection pool = OneConnection.to("jdbc:sqlite::memory:");

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open(pool, classes);
    }
}
