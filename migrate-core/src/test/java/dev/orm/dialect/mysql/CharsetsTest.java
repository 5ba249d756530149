package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    /** Maxlen of {@code show character set}. */
    @ParameterizedTest
    @CsvSource({
        "latin1, 1", "ucs2, 2", "utf8, 3", "utf8mb4, 4", "utf16, 4", "utf16le, 4", "utf32, 4", "gb18030, 4",
        "ujis, 3", "eucjpms, 3", "gbk, 2", "gb2312, 2", "big5, 2", "sjis, 2", "cp932, 2", "euckr, 2"
    })
    void aCharacterTakesThatManyBytes(String charset, int bytes) {
        assertThat(Charsets.bytesPerCharacter(charset)).isEqualTo(bytes);
    }
}
