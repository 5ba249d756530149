package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.SqlType;
import org.junit.jupiter.api.Test;

/** Defaults as the server keeps them. */
class StoredValueTest {
    private static final StoredValue VALUES = new StoredValue(MySqlSyntax.of(Facts.MYSQL_9));

    @Test
    void aMomentIsWrittenOut() {
        assertThat(stored("2026-1-2", new SqlType.Date())).isEqualTo(Literal.string("2026-01-02"));
        assertThat(stored("20260102", new SqlType.Date())).isEqualTo(Literal.string("2026-01-02"));
        assertThat(stored("2026-01-02 3:4", new SqlType.Timestamp(0, false)))
                .isEqualTo(Literal.string("2026-01-02 03:04:00"));
        assertThat(stored("2026-01-02", new SqlType.Timestamp(0, false)))
                .isEqualTo(Literal.string("2026-01-02 00:00:00"));
        assertThat(stored("8:30", new SqlType.Time(0, false))).isEqualTo(Literal.string("08:30:00"));
    }

    @Test
    void onlyTheServersOwnWayOfWritingTellsAConstant() {
        assertThat(VALUES.constant("'a\\\\b'")).isEqualTo(Literal.string("a\\b"));
        assertThat(VALUES.constant("b'101'")).isNotNull();
        assertThat(VALUES.constant("0x41")).isNotNull();
        assertThat(VALUES.constant("1 + 1")).isNull();
    }

    private static DefaultValue stored(String text, SqlType type) {
        return VALUES.of(Column.of("c", type, true).withDefault(Literal.string(text)));
    }
}
