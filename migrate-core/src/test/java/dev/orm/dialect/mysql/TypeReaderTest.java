package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people write behind a type's name. */
class TypeReaderTest {

    @Test
    void binaryIsACollation() {
        assertThat(read("varchar(9) binary")).isEqualTo(type(new SqlType.Varchar(9), null, "utf8mb4_bin"));
        assertThat(read("varchar(9) character set latin1 binary"))
                .isEqualTo(type(new SqlType.Varchar(9), "latin1", "latin1_bin"));
    }

    @Test
    void asciiAndUnicodeAreCharacterSets() {
        assertThat(read("varchar(9) ascii")).isEqualTo(type(new SqlType.Varchar(9), "latin1", null));
        assertThat(read("varchar(9) unicode")).isEqualTo(type(new SqlType.Varchar(9), "ucs2", null));
    }

    @Test
    void textInTheCharacterSetBinaryIsBytes() {
        assertThat(read("varchar(9) character set binary")).isEqualTo(type(new SqlType.Varbinary(9), null, null));
        assertThat(read("text character set binary")).isEqualTo(read("blob"));
        assertThat(read("char(4) byte")).isEqualTo(type(new SqlType.Raw("binary(4)"), null, null));
    }

    @Test
    void anotherNameOfATypeIsTheType() {
        assertThat(read("geomcollection")).isEqualTo(read("geometrycollection"));
    }

    private static ColumnType read(String text) {
        return TypeReader.read(text, Facts.MYSQL_9);
    }

    private static ColumnType type(SqlType type, @Nullable String charset, @Nullable String collation) {
        return new ColumnType(type, false, false, false, charset, collation);
    }
}
