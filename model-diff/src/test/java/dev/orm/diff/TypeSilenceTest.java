package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialects;
import dev.orm.schema.SqlType;
import org.junit.jupiter.api.Test;

final class TypeSilenceTest {
    private final TypeSilence mysql =
            new TypeSilence(Dialects.of("mysql", "8.0.12").typeNames());
    private final TypeSilence sqlite = new TypeSilence(Dialects.of("sqlite", "").typeNames());

    @Test
    void aTruthValueIsContentWithATinyintOfOneDigit() {
        SqlType flag = new SqlType.Raw("tinyint(1)");

        assertThat(mysql.leavesOpen(new SqlType.Bool(), flag)).isTrue();
        assertThat(mysql.leavesOpen(new SqlType.Int(1), flag)).isTrue();
        assertThat(mysql.leavesOpen(new SqlType.Int(2), flag)).isFalse();
        assertThat(mysql.leavesOpen(new SqlType.Bool(), new SqlType.Int(1))).isFalse();
        assertThat(sqlite.leavesOpen(new SqlType.Bool(), new SqlType.Int(4))).isFalse();
    }

    @Test
    void aTextWithoutALengthIsContentWithAnyText() {
        assertThat(mysql.leavesOpen(new SqlType.Varchar(255), new SqlType.Clob(null)))
                .isTrue();
        assertThat(mysql.leavesOpen(new SqlType.Varchar(255), new SqlType.Raw("char(1)")))
                .isTrue();
        assertThat(mysql.leavesOpen(new SqlType.Varchar(40), new SqlType.Clob(null)))
                .isFalse();
    }
}
