package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlModeTest {
    @Test
    void theServersWordsStayBesideOurs() {
        assertThat(SqlMode.of("ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,PIPES_AS_CONCAT")
                        .withOurs()
                        .setting())
                .isEqualTo("set session sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,PIPES_AS_CONCAT,"
                        + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'");
        assertThat(SqlMode.of("").withOurs()).isEqualTo(SqlMode.ours());
    }

    @Test
    void whatMakesTextsOtherTextsGoes() {
        SqlMode odd = SqlMode.of("REAL_AS_FLOAT,ANSI_QUOTES,IGNORE_SPACE,ONLY_FULL_GROUP_BY,ANSI,EMPTY_STRING_IS_NULL");
        assertThat(odd.isStrict()).isFalse();
        assertThat(odd.strict().setting())
                .isEqualTo("set session sql_mode = 'REAL_AS_FLOAT,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES'");
        assertThat(odd.strict().isStrict()).isTrue();
        assertThat(SqlMode.of("STRICT_ALL_TABLES").isStrict()).isTrue();
        assertThat(SqlMode.of("STRICT_ALL_TABLES,ORACLE").isStrict()).isFalse();
    }
}
