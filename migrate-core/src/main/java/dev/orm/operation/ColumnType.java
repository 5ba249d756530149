package dev.orm.operation;

import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.List;

/** The types of columns, as a Java migration names them; each database has them in its own way. */
public final class ColumnType {
    private ColumnType() {}

    public static SqlType bool() {
        return new SqlType.Bool();
    }

    public static SqlType tinyint() {
        return new SqlType.Int(1);
    }

    public static SqlType smallint() {
        return new SqlType.Int(2);
    }

    public static SqlType integer() {
        return new SqlType.Int(4);
    }

    public static SqlType bigint() {
        return new SqlType.Int(8);
    }

    /** A floating point number as the server has it. */
    public static SqlType floating() {
        return new SqlType.FloatingPoint(null);
    }

    /** @param bits of mantissa: 24 single, 53 double precision */
    public static SqlType floating(int bits) {
        return new SqlType.FloatingPoint(bits);
    }

    public static SqlType decimal() {
        return new SqlType.Decimal(null, null);
    }

    public static SqlType decimal(int precision) {
        return new SqlType.Decimal(precision, null);
    }

    public static SqlType decimal(int precision, int scale) {
        return new SqlType.Decimal(precision, scale);
    }

    public static SqlType character(int length) {
        return new SqlType.Char(length);
    }

    public static SqlType varchar() {
        return new SqlType.Varchar(null);
    }

    public static SqlType varchar(int length) {
        return new SqlType.Varchar(length);
    }

    /** The server's own unbounded text. */
    public static SqlType text() {
        return new SqlType.Text();
    }

    public static SqlType clob() {
        return new SqlType.Clob(null);
    }

    public static SqlType clob(int length) {
        return new SqlType.Clob(length);
    }

    public static SqlType varbinary() {
        return new SqlType.Varbinary(null);
    }

    public static SqlType varbinary(int length) {
        return new SqlType.Varbinary(length);
    }

    public static SqlType blob() {
        return new SqlType.Blob(null);
    }

    public static SqlType blob(int length) {
        return new SqlType.Blob(length);
    }

    public static SqlType date() {
        return new SqlType.Date();
    }

    public static SqlType time() {
        return new SqlType.Time(null, false);
    }

    /** @param precision digits after the second */
    public static SqlType time(int precision) {
        return new SqlType.Time(precision, false);
    }

    public static SqlType timeWithZone() {
        return new SqlType.Time(null, true);
    }

    public static SqlType timeWithZone(int precision) {
        return new SqlType.Time(precision, true);
    }

    public static SqlType timestamp() {
        return new SqlType.Timestamp(null, false);
    }

    /** @param precision digits after the second */
    public static SqlType timestamp(int precision) {
        return new SqlType.Timestamp(precision, false);
    }

    public static SqlType timestampWithZone() {
        return new SqlType.Timestamp(null, true);
    }

    public static SqlType timestampWithZone(int precision) {
        return new SqlType.Timestamp(precision, true);
    }

    public static SqlType uuid() {
        return new SqlType.Uuid();
    }

    public static SqlType json() {
        return new SqlType.Json();
    }

    public static SqlType inet() {
        return new SqlType.Inet();
    }

    public static SqlType array(SqlType element) {
        return new SqlType.Array(element);
    }

    /** One of these texts; a text with a check where the database has no enumerations. */
    public static SqlType oneOf(String... values) {
        return new SqlType.Enumeration(null, List.of(values), null);
    }

    /** The same in a text of that length. */
    public static SqlType oneOf(int length, String... values) {
        return new SqlType.Enumeration(null, List.of(values), length);
    }

    /** One of these texts, which on PostgreSQL are those of a type made with {@link Operations#createEnum}. */
    public static SqlType named(String type, String... values) {
        return new SqlType.Enumeration(TableNames.parse(type), List.of(values), null);
    }

    /** The same in a text of that length where there are no named types. */
    public static SqlType named(int length, String type, String... values) {
        TableName name = TableNames.parse(type);
        return new SqlType.Enumeration(name, List.of(values), length);
    }

    /** A type of one database, as it writes it; nothing is made of it elsewhere. */
    public static SqlType raw(String text) {
        return new SqlType.Raw(text);
    }
}
