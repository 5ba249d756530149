package dev.orm.connect;

import java.util.Set;

/**
 * What may stand behind the question mark of a SQLite URL.
 *
 * @see <a href="https://github.com/xerial/sqlite-jdbc/blob/master/src/main/java/org/sqlite/SQLiteConfig.java">sqlite-jdbc's list</a>
 */
final class SqliteOptions {
    private SqliteOptions() {}

    private static final Set<String> KNOWN = Set.of(
            "auto_vacuum",
            "busy_timeout",
            "cache_size",
            "encoding",
            "foreign_keys",
            "journal_mode",
            "journal_size_limit",
            "locking_mode",
            "max_page_count",
            "mmap_size",
            "page_size",
            "read_uncommitted",
            "recursive_triggers",
            "secure_delete",
            "synchronous",
            "temp_store",
            "transaction_mode");

    /** These load code or classes, or reach past the file system. */
    private static final Set<String> REFUSED = Set.of("enable_load_extension", "vfs", "date_class");

    static final OptionNames NAMES = new OptionNames(KNOWN, REFUSED);
}
