package dev.orm.dialect.mysql;

import java.util.Locale;
import java.util.Map;

/** Character sets and their collations, under the names that servers report. */
final class Charsets {
    /** The one that is none. */
    static final String BINARY = "binary";

    private static final Map<String, String> USUAL_COLLATIONS = Map.of(
            "utf8mb3", "utf8mb3_general_ci",
            "latin1", "latin1_swedish_ci",
            "latin2", "latin2_general_ci",
            "ascii", "ascii_general_ci",
            "ucs2", "ucs2_general_ci",
            "utf16", "utf16_general_ci",
            "utf32", "utf32_general_ci",
            "cp1251", "cp1251_general_ci",
            "cp1252", "cp1252_general_ci",
            "binary", "binary");
    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("utf8mb4", 4),
            Map.entry("utf8mb3", 3),
            Map.entry("utf16", 4),
            Map.entry("utf16le", 4),
            Map.entry("utf32", 4),
            Map.entry("ucs2", 2),
            Map.entry("gb18030", 4),
            Map.entry("ujis", 3),
            Map.entry("eucjpms", 3),
            Map.entry("gbk", 2),
            Map.entry("gb2312", 2),
            Map.entry("big5", 2),
            Map.entry("sjis", 2),
            Map.entry("cp932", 2),
            Map.entry("euckr", 2));

    private Charsets() {}

    /** {@code utf8} is an old name of {@code utf8mb3}. */
    static String name(String written) {
        String charset = written.toLowerCase(Locale.ROOT);
        return charset.equals("utf8") ? "utf8mb3" : charset;
    }

    static String collation(String written) {
        String collation = written.toLowerCase(Locale.ROOT);
        return collation.startsWith("utf8_") ? "utf8mb3_" + collation.substring("utf8_".length()) : collation;
    }

    static String ofCollation(String written) {
        String collation = collation(written);
        int end = collation.indexOf('_');
        return end < 0 ? collation : collation.substring(0, end);
    }

    /** The collation of a table or a column that names its character set alone, whatever the database's own is. */
    static String usualCollation(String charset, ServerFacts facts) {
        String name = name(charset);
        return facts.collations().getOrDefault(name, USUAL_COLLATIONS.getOrDefault(name, name + "_general_ci"));
    }

    /** How many bytes a character may take. */
    static int bytesPerCharacter(String charset) {
        return BYTES.getOrDefault(name(charset), 1);
    }
}
