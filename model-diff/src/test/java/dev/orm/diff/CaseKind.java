package dev.orm.diff;

import java.util.regex.Pattern;

/** What a case is about, as its name says. */
enum CaseKind {
    TABLES("^(tables?|engine|row-format)-|of-a-table-"),
    COLUMNS("^(generated-|computed-)?columns?-"),
    KEYS("(?<!foreign-)(?<![a-z])key-"),
    TYPES("-(grows|shrinks|becomes-an?|becomes-text|becomes-bytes)(-|$)|precision|length|unsigned"),
    DEFAULTS("default"),
    ENUMS("enum"),
    INDEXES("(^|-)index"),
    CONSTRAINTS("check|unique|foreign-key"),
    COMMENTS("comment"),
    SEQUENCES("sequence|serial"),
    IDENTITY("identity|auto-?increment");

    private final Pattern pattern;

    CaseKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean has(String name) {
        return pattern.matcher(name).find();
    }
}
