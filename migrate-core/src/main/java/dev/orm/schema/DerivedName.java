package dev.orm.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of constraints and indexes that nobody named: readable, stable, at most 63 bytes (PostgreSQL's limit, the
 * shortest among our databases).
 */
public final class DerivedName {
    private static final int LIMIT = 63;
    private static final int HASH_DIGITS = 8;

    private DerivedName() {}

    public static Name primaryKey(TableName table) {
        return of("pk", table, List.of());
    }

    public static Name unique(TableName table, List<String> columns) {
        return of("uq", table, columns);
    }

    public static Name foreignKey(TableName table, List<String> columns) {
        return of("fk", table, columns);
    }

    public static Name index(TableName table, List<String> columns) {
        return of("ix", table, columns);
    }

    /** Without columns: a check of the whole table. */
    public static Name check(TableName table, List<String> columns) {
        return of("ck", table, columns);
    }

    /** The name that stands in for one that is taken: cut, with a hash of all that tells the two apart. */
    static Name distinct(Name taken, String distinction) {
        return Name.derived(hashed(taken.text(), taken.text() + '\n' + distinction));
    }

    private static Name of(String prefix, TableName table, List<String> columns) {
        String full = prefix + "_" + table.name();
        full = columns.isEmpty() ? full : full + "_" + String.join("_", columns);
        return Name.derived(fitted(full));
    }

    /** The name itself, or where it is too long one that is cut, with a hash of the whole. */
    public static String fitted(String name) {
        return bytes(name) <= LIMIT ? name : hashed(name, name);
    }

    private static String hashed(String name, String hashedText) {
        return cut(name) + "_" + hash(hashedText);
    }

    private static String cut(String name) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > LIMIT - HASH_DIGITS - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
