package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFlagTest {

    @Test
    void quotesStandOnlyWhereTheyAreNeeded() {
        assertThat(WrittenFlag.of("--drop", "users.nick")).isEqualTo("--drop users.nick");
        assertThat(WrittenFlag.of("--rename", "Füße.größe:size")).isEqualTo("--rename Füße.größe:size");
        assertThat(WrittenFlag.of("--drop", "Order Items.nick")).isEqualTo("--drop \"Order Items.nick\"");
        assertThat(WrittenFlag.of("--drop", "it's \"$x`\\")).isEqualTo("--drop \"it's \\\"\\$x\\`\\\\\"");
        assertThat(WrittenFlag.quoted("--fill", "t.c=EXPR")).isEqualTo("--fill \"t.c=EXPR\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "two words", "it's", "\"", "$HOME", "`id`", "\\", "a\\\\\"b", "*", "(x)", "a;b", "#", "~"})
    @DisabledOnOs(OS.WINDOWS)
    void aShellReadsWhatWasMeant(String value) throws Exception {
        Process shell = new ProcessBuilder(
                        "sh", "-c", "printf %s " + WrittenFlag.of("", value).strip())
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(value);
    }
}
