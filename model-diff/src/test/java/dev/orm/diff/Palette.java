package dev.orm.diff;

import java.util.List;

/**
 * What a random model may use on a database, and how tests write there what their common text cannot say.
 *
 * @param collations besides the usual one
 * @param now the default of a timestamp(6) that is the present
 * @param checks whether checks are kept
 * @param partialIndexes whether an index may have a WHERE
 * @param expressionIndexes whether an index may hold an expression
 * @param typed whether a function takes only values of its own types, and a large object is none of the texts
 * @param referencesOff the statement after which a connection checks no references; empty: none is needed
 * @param bytesBefore what stands before the hex digits of a literal of bytes
 * @param handWork what somebody does by hand; {@code NAME}, {@code TABLE} and {@code COLUMN} stand for names
 */
record Palette(
        List<String> collations,
        String now,
        boolean checks,
        boolean partialIndexes,
        boolean expressionIndexes,
        boolean typed,
        String referencesOff,
        String bytesBefore,
        List<String> handWork) {

    static Palette sqlite() {
        return new Palette(
                List.of("NOCASE"),
                "current_timestamp",
                true,
                true,
                true,
                false,
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
                true,
                true,
                true,
                true,
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
                false,
                false,
                false,
                false,
                "set foreign_key_checks = 0",
                "x'",
                List.of(
                        "create view NAME as select COLUMN from TABLE as t",
                        "create table NAME (what varchar(20) default 'it''s')",
                        "alter table TABLE add column NAME varchar(9) collate utf8mb4_bin default 'x'"));
    }

    static Palette mariadb() {
        Palette mysql = mysql();
        return new Palette(
                mysql.collations(),
                mysql.now(),
                true,
                false,
                false,
                false,
                mysql.referencesOff(),
                mysql.bytesBefore(),
                mysql.handWork());
    }

    String bytes(String hex) {
        return bytesBefore + hex + "'";
    }

    /** An expression that is 1, 2, 3 in a table's first rows; of MySQL's nobody asks yet. */
    String rowNumber() {
        return typed ? "(ctid::text::point)[1]::integer" : "rowid";
    }

    /** An expression that is b, c, d in a table's first rows. */
    String rowLetter() {
        return (typed ? "chr(97 + " : "char(97 + ") + rowNumber() + ")";
    }
}
