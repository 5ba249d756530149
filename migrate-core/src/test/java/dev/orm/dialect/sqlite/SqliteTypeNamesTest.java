package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTypeNamesTest {
    private final SqliteTypeNames names = new SqliteTypeNames();

    @Test
    void readsWhatItSpells() {
        assertThat(names.read("boolean")).isEqualTo(new SqlType.Bool());
        assertThat(names.read("tinyint")).isEqualTo(new SqlType.Int(1));
        assertThat(names.read("smallint")).isEqualTo(new SqlType.Int(2));
        assertThat(names.read("INTEGER")).isEqualTo(new SqlType.Int(4));
        assertThat(names.read("BigInt")).isEqualTo(new SqlType.Int(8));
        assertThat(names.read("float")).isEqualTo(new SqlType.FloatingPoint(null));
        assertThat(names.read("NUMERIC (10 , 2)")).isEqualTo(new SqlType.Decimal(10, 2));
        assertThat(names.read("numeric(10)")).isEqualTo(new SqlType.Decimal(10, null));
        assertThat(names.read("numeric")).isEqualTo(new SqlType.Decimal(null, null));
        assertThat(names.read("char(1)")).isEqualTo(new SqlType.Char(1));
        assertThat(names.read("VARCHAR(255)")).isEqualTo(new SqlType.Varchar(255));
        assertThat(names.read("varchar")).isEqualTo(new SqlType.Varchar(null));
        assertThat(names.read("TEXT")).isEqualTo(new SqlType.Text());
        assertThat(names.read("clob")).isEqualTo(new SqlType.Clob(null));
        assertThat(names.read("BLOB")).isEqualTo(new SqlType.Blob(null));
        assertThat(names.read("date")).isEqualTo(new SqlType.Date());
        assertThat(names.read("time(0)")).isEqualTo(new SqlType.Time(0, false));
        assertThat(names.read("time")).isEqualTo(new SqlType.Time(null, false));
        assertThat(names.read("timestamp")).isEqualTo(new SqlType.Timestamp(null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "real",
                "double",
                "double precision",
                "unsigned big int",
                "decimal(10,2)",
                "datetime",
                "float(24)",
                "timestamp(6)",
                "varchar(10,2)",
                "numeric(-1,+2)",
                "nvarchar(160)",
                "text(10)",
                "varchar(99999999999)",
                "",
                "varchar(010)",
                "\"my  type\""
            })
    void leavesEverythingElseAsItIs(String text) {
        assertThat(names.read(text)).isEqualTo(new SqlType.Raw(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARCHAR ( 10 )|varchar(10)",
                "Unsigned   BIG\tInt|unsigned big int",
                "DOUBLE PRECISION|double precision",
                "decimal (10 , -2)|decimal(10,-2)",
                "CHARACTER VARYING(20)|character varying(20)",
                "INT /* small */ UNSIGNED|int unsigned",
                "varchar(10) binary|varchar(10) binary",
            })
    void spellsWhatItReadInOneForm(String text, String canonical) {
        assertThat(names.spell(names.read(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "integer, bigint, true",
        "integer, tinyint, true",
        "int, floating point, true",
        "varchar(20), text, true",
        "clob, char(1), true",
        "'', blob, true",
        "float, double precision, true",
        "numeric(10), boolean, true",
        "integer, numeric(10), false",
        "text, blob, false",
        "float, numeric, false",
    })
    void comparesStorageByAffinity(String one, String other, boolean same) {
        assertThat(names.sameStorage(names.read(one), names.read(other))).isEqualTo(same);
        assertThat(names.sameStorage(names.read(other), names.read(one))).isEqualTo(same);
    }
}
