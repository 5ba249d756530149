package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LiteralsTest {

    @Test
    void anExpressionIsShownWithBackslashesBeforeItsQuotes() {
        assertThat(Literals.unescaped("concat(`a`,_utf8mb4\\'it\\\\\\'s\\')"))
                .isEqualTo("concat(`a`,_utf8mb4'it\\'s')");
    }

    @Test
    void anExpressionIsShownByteByByte() {
        assertThat(Literals.unescaped(byteByByte("(`Ünï` + 1)"))).isEqualTo("(`Ünï` + 1)");
        assertThat(Literals.unescaped(byteByByte("concat(`a`,_utf8mb4\\'é€\\')")))
                .isEqualTo("concat(`a`,_utf8mb4'é€')");
    }

    @Test
    void anExpressionThatIsShownAsItIsStaysSo() {
        assertThat(Literals.unescaped("(`Ünï` > 0)")).isEqualTo("(`Ünï` > 0)");
        assertThat(Literals.unescaped("(`€` > 0)")).isEqualTo("(`€` > 0)");
    }

    private static String byteByByte(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
