package dev.orm.dialect.mysql;

import dev.orm.dialect.LastingOptions;

/** What MySQL and MariaDB alone know of their objects, as keys of {@link dev.orm.schema.Options}. */
final class OptionKeys {
    /** Of a table: its storage engine. */
    static final String ENGINE = "engine";

    /** Of a table or a column, as its author wrote it; what is read is the collation. */
    static final String CHARSET = "charset";

    /** Of a table. */
    static final String COLLATION = "collation";

    /** Of a table. */
    static final String ROW_FORMAT = "row-format";

    /** Of a column: what an UPDATE of its row puts into it. */
    static final String ON_UPDATE = "on-update";

    /** Of a column: a flag. */
    static final String UNSIGNED = "unsigned";

    /** Of a column: a flag. */
    static final String ZEROFILL = "zerofill";

    /** Of a column on MariaDB: a flag. */
    static final String COMPRESSED = "compressed";

    /** Of a column or an index: a flag. */
    static final String INVISIBLE = LastingOptions.INVISIBLE;

    /** Of an index: {@code fulltext} or {@code spatial}. */
    static final String METHOD = "method";

    /** Of an index: its comment. */
    static final String COMMENT = LastingOptions.COMMENT;

    /** Of an index: the parser of a FULLTEXT one. */
    static final String PARSER = "parser";

    /** Of a part of an index: how many characters of the column it holds. */
    static final String PREFIX = "prefix";

    /** Of a check: the column whose definition holds it; it changes with that definition. */
    static final String COLUMN = "column";

    /** Of a check: a flag; rows may break it. */
    static final String NOT_ENFORCED = "not-enforced";

    /** Of a foreign key: the index that the server made for it, where that has another name. */
    static final String INDEX = "index";

    private OptionKeys() {}
}
