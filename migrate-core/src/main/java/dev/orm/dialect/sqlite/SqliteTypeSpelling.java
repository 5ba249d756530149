package dev.orm.dialect.sqlite;

import dev.orm.schema.SqlType;
import dev.orm.schema.StandardTypeSpelling;

/** The names of the types that lowering leaves, as Hibernate writes them on SQLite. */
final class SqliteTypeSpelling extends StandardTypeSpelling {

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        throw unlowered(type);
    }

    @Override
    public String visitUuid(SqlType.Uuid type) {
        throw unlowered(type);
    }

    @Override
    public String visitJson(SqlType.Json type) {
        throw unlowered(type);
    }

    @Override
    public String visitInet(SqlType.Inet type) {
        throw unlowered(type);
    }

    @Override
    public String visitArray(SqlType.Array type) {
        throw unlowered(type);
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        throw unlowered(type);
    }
}
