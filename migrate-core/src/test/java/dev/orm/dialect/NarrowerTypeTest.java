package dev.orm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.SqlType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which type to which values may be lost: every pair of kinds, just before and just behind the border. */
class NarrowerTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer       | varchar(255)",
                "integer       | varchar(11)",
                "integer       | char(11)",
                "smallint      | varchar(6)",
                "bigint        | varchar(36)",
                "bigint        | varchar(20)",
                "integer       | bigint",
                "smallint      | integer",
                "integer       | numeric(10, 0)",
                "integer       | numeric(12, 2)",
                "bigint        | numeric(19, 0)",
                "smallint      | real",
                "integer       | double precision",
                "real          | double precision",
                "numeric(9, 0) | integer",
                "numeric(4, 0) | smallint",
                "numeric(18,0) | bigint",
                "numeric(15,0) | double precision",
                "numeric(10,2) | numeric(12, 2)",
                "numeric(10,2) | numeric(11, 3)",
                "numeric(10,2) | varchar(12)",
                "numeric(10,0) | varchar(11)",
                "numeric(2, 2) | varchar(5)",
                "boolean       | integer",
                "boolean       | varchar(5)",
                "date          | varchar(16)",
                "timestamp(6)  | varchar(255)",
                "timestamp(0)  | timestamp(3)",
                "time(0)       | time(6)",
                "varchar(10)   | varchar(255)",
                "char(4)       | varchar(4)"
            })
    void whatSurelyFitsIsNoAlarm(String before, String after) {
        for (String database : new String[] {"sqlite", "mysql", "mariadb", "postgresql"}) {
            assertThat(narrows(database, before, after)).as(database).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(255)  | varchar(10)",
                "varchar(255)  | integer",
                "varchar(255)  | numeric(10, 2)",
                "varchar(255)  | date",
                "varchar(255)  | timestamp(6)",
                "varchar(255)  | boolean",
                "bigint        | varchar(5)",
                "bigint        | varchar(19)",
                "integer       | varchar(10)",
                "smallint      | varchar(5)",
                "integer       | numeric(9, 0)",
                "integer       | numeric(11, 2)",
                "bigint        | double precision",
                "integer       | boolean",
                "integer       | date",
                "double precision | integer",
                "double precision | numeric(30, 10)",
                "numeric(10,0) | integer",
                "numeric(5, 2) | integer",
                "numeric(10,2) | double precision",
                "numeric(10,2) | numeric(10, 3)",
                "numeric(10,2) | numeric(10, 1)",
                "numeric(10,2) | varchar(11)",
                "numeric(2, 2) | varchar(4)",
                "date          | varchar(10)",
                "date          | integer",
                "timestamp(6)  | date",
                "timestamp(6)  | timestamp(0)",
                "timestamp(6)  | varchar(20)",
                "boolean       | date"
            })
    void whatMayNotFitIsOne(String before, String after) {
        for (String database : new String[] {"mysql", "mariadb", "postgresql"}) {
            assertThat(narrows(database, before, after)).as(database).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"bigint, integer", "integer, smallint"})
    void onSqliteEveryIntegerHoldsAsMuch(String before, String after) {
        assertThat(narrows("sqlite", before, after)).isFalse();
        for (String database : new String[] {"mysql", "mariadb", "postgresql"}) {
            assertThat(narrows(database, before, after)).as(database).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"varchar(255)", "text"})
    void sqliteWritesFifteenDigits(String text) {
        assertThat(narrows("sqlite", "numeric(15, 2)", text)).isFalse();
        assertThat(narrows("sqlite", "numeric(16, 2)", text)).isTrue();
        assertThat(narrows("sqlite", "numeric", text)).isTrue();
        assertThat(narrows("sqlite", "float", text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "double precision | varchar(24)",
                "real             | varchar(15)",
                "numeric          | text",
                "uuid             | varchar(36)",
                "date             | timestamp(0)",
                "text             | citext",
                "integer          | citext",
                "citext           | text",
                "jsonb            | text",
                "interval         | text",
                "text             | bytea",
                "timestamp        | timestamp(6)"
            })
    void postgresqlWritesItAll(String before, String after) {
        assertThat(narrows("postgresql", before, after)).isFalse();
    }

    /** What stands between commas may hold commas, and a null is left out. The text of a UUID may be spelled otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "double precision | varchar(23)",
                "real             | varchar(14)",
                "numeric          | varchar(255)",
                "uuid             | varchar(35)",
                "varchar(36)      | uuid",
                "integer[]        | text",
                "text[]           | citext",
                "timestamp        | timestamp(0)",
                "jsonb            | varchar(255)",
                "text             | name"
            })
    void norDoesPostgresqlWriteThese(String before, String after) {
        assertThat(narrows("postgresql", before, after)).isTrue();
    }

    private static boolean narrows(String database, String before, String after) {
        Dialect dialect = Dialects.of("jdbc:" + database + ":x", "");
        return dialect.ddl().narrows(type(dialect, before), type(dialect, after));
    }

    /** SQLite has one floating point number, and times without digits behind the second. */
    private static SqlType type(Dialect dialect, String text) {
        boolean sqlite = dialect.capabilities().database().equals("sqlite");
        String own = text.replaceFirst("real|double precision", "float").replaceFirst("(time|timestamp)\\(.*", "$1");
        return dialect.typeNames().read(sqlite ? own : text);
    }
}
