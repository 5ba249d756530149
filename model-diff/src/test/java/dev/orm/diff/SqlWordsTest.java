package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlWordsTest {

    /** As MySQL shows {@code nm <> 'a''b'}. */
    @Test
    void aTextThatIsNoStandardSqlTellsNothing() {
        String shown = "`nm` <> 'a\\'b' and `age` < 7";

        assertThat(SqlWords.texts(shown)).isEmpty();
        assertThat(SqlWords.highestNumber(shown)).isEmpty();
        assertThat(SqlWords.texts("nm in ('a''b', 'c')")).contains("c");
    }
}
