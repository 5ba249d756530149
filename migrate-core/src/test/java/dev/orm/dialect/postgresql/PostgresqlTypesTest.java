package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every type of a column. */
@Tag("postgresql")
class PostgresqlTypesTest extends PostgresqlContract {

    @Test
    void everyType() throws SQLException {
        List<SqlType> types = List.of(
                new SqlType.Bool(),
                new SqlType.Int(1),
                new SqlType.Int(2),
                new SqlType.Int(4),
                new SqlType.Int(8),
                new SqlType.FloatingPoint(24),
                new SqlType.FloatingPoint(34),
                new SqlType.FloatingPoint(53),
                new SqlType.FloatingPoint(null),
                new SqlType.Decimal(38, 2),
                new SqlType.Decimal(10, null),
                new SqlType.Decimal(null, null),
                new SqlType.Decimal(21, 0),
                new SqlType.Char(1),
                new SqlType.Char(null),
                new SqlType.Char(20),
                new SqlType.Varchar(255),
                new SqlType.Varchar(10485760),
                new SqlType.Varchar(10485761),
                new SqlType.Varchar(null),
                new SqlType.Text(),
                new SqlType.Clob(null),
                new SqlType.Clob(1000),
                new SqlType.Varbinary(255),
                new SqlType.Blob(null),
                new SqlType.Date(),
                new SqlType.Time(null, false),
                new SqlType.Time(0, false),
                new SqlType.Time(3, true),
                new SqlType.Timestamp(null, false),
                new SqlType.Timestamp(6, false),
                new SqlType.Timestamp(6, true),
                new SqlType.Timestamp(9, false),
                new SqlType.Timestamp(0, true),
                new SqlType.Uuid(),
                new SqlType.Json(),
                new SqlType.Inet(),
                new SqlType.Array(new SqlType.Varchar(255)),
                new SqlType.Array(new SqlType.Int(4)),
                new SqlType.Enumeration(null, List.of("A", "it's", "b\\c"), null),
                new SqlType.Enumeration(null, List.of("A"), 20),
                new SqlType.Raw("int[3][3]"),
                new SqlType.Raw("TIMESTAMPTZ(3)"),
                new SqlType.Raw("timestamp with time zone"),
                new SqlType.Raw("interval"),
                new SqlType.Raw("interval day to second(3)"),
                new SqlType.Raw("Interval Year To Month"),
                new SqlType.Raw("bit"),
                new SqlType.Raw("bit(3)"),
                new SqlType.Raw("varbit(5)"),
                new SqlType.Raw("json"),
                new SqlType.Raw("xml"),
                new SqlType.Raw("money"),
                new SqlType.Raw("tsvector"),
                new SqlType.Raw("int4range"),
                new SqlType.Raw("tstzrange"),
                new SqlType.Raw("cidr"),
                new SqlType.Raw("macaddr"),
                new SqlType.Raw("point"),
                new SqlType.Raw("bpchar"),
                new SqlType.Raw("name"),
                new SqlType.Raw("\"char\""),
                new SqlType.Raw("decimal(7)"),
                new SqlType.Raw("numeric(5,-2)"),
                new SqlType.Raw("dec"),
                new SqlType.Raw("FLOAT8"),
                new SqlType.Raw("float(20)"),
                new SqlType.Raw("int2"),
                new SqlType.Raw("bool"),
                new SqlType.Raw("character varying ( 12 )"),
                new SqlType.Raw("national character(3)"),
                new SqlType.Raw("time with time zone"),
                new SqlType.Raw("text array"));
        List<Column> columns = new ArrayList<>();
        for (SqlType type : types) {
            columns.add(Column.of("c" + columns.size(), type, columns.size() % 2 == 0));
        }

        assertReadBack(Table.of(THINGS, columns));
    }
}
