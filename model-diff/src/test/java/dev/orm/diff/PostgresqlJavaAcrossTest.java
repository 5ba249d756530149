package dev.orm.diff;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlJavaAcrossTest extends JavaAcrossContract {
    @AutoClose
    private static final DatabasePool DATABASES = new DatabasePool();

    @Override
    Arena server() {
        return new PostgresqlArena(DATABASES);
    }
}
