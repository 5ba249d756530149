package dev.orm.diff;

import java.util.List;

/**
 * What a random model may use on a database, and how tests write there what their common text cannot say.
 *
 * @param collations besides the usual one
 * @param now the default of a timestamp(6) that is the present
 * @param virtualColumns whether a column that is computed when it is read may be in an index
 * @param namedTypes whether the database has enumerations of its own, by name
 * @param referencesOfOneType whether a column and the one it refers to must be of one type
 * @param autoincrement whether a numbered key may be told never to use a number again
 * @param letters the letter of a number: {@code N} stands for it, 1 is b
 * @param positions the number of a letter: {@code C} stands for it
 * @param referencesOff the statement after which a connection checks no references; empty: none is needed
 * @param bytesBefore what stands before the hex digits of a literal of bytes
 * @param handWork what somebody does by hand; {@code NAME}, {@code TABLE} and {@code COLUMN} stand for names
 */
record Palette(
        List<String> collations,
        String now,
        boolean virtualColumns,
        boolean namedTypes,
        boolean referencesOfOneType,
        boolean autoincrement,
        String letters,
        String positions,
        String referencesOff,
        String bytesBefore,
        List<String> handWork) {

    static Palette sqlite() {
        return new Palette(
                List.of("NOCASE"),
                "current_timestamp",
                true,
                false,
                false,
                true,
                "char(97 + N)",
                "unicode(C) - 97",
                "",
                "x'",
                List.of(
                        "create index NAME on TABLE (COLUMN desc) where COLUMN is not null",
                        "create view NAME as select COLUMN from TABLE as t",
                        "create table NAME (what text default 'it''s' check (what <> ''))",
                        "create trigger NAME after update of COLUMN on TABLE begin select old.COLUMN, new.COLUMN; end",
                        "alter table TABLE add column NAME varchar(9) default 'x' collate NOCASE check (NAME <> '')"));
    }

    static Palette postgresql() {
        return new Palette(
                List.of("C"),
                "current_timestamp",
                false,
                true,
                false,
                false,
                "chr(97 + cast(N as integer))",
                "ascii(C) - 97",
                "set session_replication_role = replica",
                "'\\x",
                List.of(
                        "create index NAME on TABLE (COLUMN desc) where COLUMN is not null",
                        "create view NAME as select COLUMN from TABLE as t",
                        "create table NAME (what text default 'it''s' check (what <> ''))",
                        "alter table TABLE add column NAME varchar(9) default 'x' collate \"C\" check (NAME <> '')"));
    }

    static Palette mysql() {
        return new Palette(
                List.of("utf8mb4_bin"),
                "current_timestamp(6)",
                true,
                false,
                true,
                false,
                "char(97 + N using utf8mb4)",
                "ascii(C) - 97",
                "set foreign_key_checks = 0",
                "x'",
                List.of(
                        "create view NAME as select COLUMN from TABLE as t",
                        "create table NAME (what varchar(20) default 'it''s')",
                        "alter table TABLE add column NAME varchar(9) collate utf8mb4_bin default 'x'"));
    }

    String letter(String number) {
        return letters.replace("N", number);
    }

    String position(String letter) {
        return positions.replace("C", letter);
    }

    String bytes(String hex) {
        return bytesBefore + hex + "'";
    }
}
