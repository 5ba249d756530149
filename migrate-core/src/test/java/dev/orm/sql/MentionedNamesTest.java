package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionedNamesTest {

    @Test
    void namesAreNeitherTextsNorSymbols() {
        MentionedNames names = MentionedNames.in("\"Two words\" > 0 and state <> 'gone'", Syntax.standard());

        assertThat(names.lowerCase()).containsExactlyInAnyOrder("two words", "and", "state");
        assertThat(names.contains("STATE")).isTrue();
    }

    @Test
    void inTextThatCannotBeReadEveryWordIsOne() {
        assertThat(MentionedNames.in("`it's` > 1 or `b` > 1", Syntax.standard()).lowerCase())
                .contains("it", "s", "or", "b", "1");
    }
}
