package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlCapacityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "set('A','B')     | set('A','B','C')",
                "set('A','B')     | set('B','A')",
                "bit(4)           | bit(8)",
                "binary(16)       | varbinary(64)",
                "binary(16)       | longblob",
                "date             | datetime",
                "date             | datetime(6)",
                "timestamp        | datetime(3)",
                "enum('A','B')    | enum('B','C','A')",
                "enum('A','B')    | varchar(1)",
                "tinyint(1)       | integer",
                "mediumint        | integer",
                "integer          | integer(8)",
                "bigint(8)        | bigint",
                "mediumint(8)     | mediumint(9)",
                "varchar(40)      | longtext",
                "char(4)          | varchar(4)"
            })
    void whatHoldsAsMuchDestroysNothing(String before, String after) {
        assertThat(narrows(before, after)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "set('A','B')     | set('A')",
                "bit(8)           | bit(4)",
                "varbinary(64)    | varbinary(16)",
                "varbinary(16)    | binary(64)",
                "binary(16)       | binary(64)",
                "datetime         | date",
                "datetime(6)      | timestamp(6)",
                "datetime(6)      | datetime",
                "enum('A','B')    | enum('A')",
                "enum('AB')       | varchar(1)",
                "integer          | mediumint",
                "bigint(20)       | integer(20)",
                "integer(11)      | mediumint(11)",
                "longtext         | varchar(40)"
            })
    void whatHoldsLessOrFillsUpIsSaid(String before, String after) {
        assertThat(narrows(before, after)).isTrue();
    }

    private static boolean narrows(String before, String after) {
        return MySqlCapacity.narrows(
                TypeReader.read(before, Facts.MYSQL_9).type(),
                TypeReader.read(after, Facts.MYSQL_9).type());
    }
}
