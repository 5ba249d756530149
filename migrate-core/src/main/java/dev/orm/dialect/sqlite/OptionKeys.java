package dev.orm.dialect.sqlite;

/** What SQLite alone knows of its objects, as keys of {@link dev.orm.schema.Options}. */
final class OptionKeys {
    /** Of a table. */
    static final String STRICT = "strict";

    /** Of a table. */
    static final String WITHOUT_ROWID = "without-rowid";

    /** Of a column: AUTOINCREMENT. */
    static final String AUTOINCREMENT = "autoincrement";

    /** Of a column: NOT NULL ON CONFLICT ... */
    static final String NOT_NULL_ON_CONFLICT = "not-null-on-conflict";

    /** Of a primary key, unique constraint or check: ON CONFLICT ... */
    static final String ON_CONFLICT = "on-conflict";

    private OptionKeys() {}
}
