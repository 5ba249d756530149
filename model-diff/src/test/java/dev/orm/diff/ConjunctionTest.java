package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionTest {

    @Test
    void theMembersStandBetweenTheAndsOfTheWhole() {
        assertThat(Conjunction.members("a > 0")).containsExactly("a > 0");
        assertThat(Conjunction.members("(a > 0) and (b = 'x and y')")).containsExactly("a > 0", "b = 'x and y'");
        assertThat(Conjunction.members("((a > 0 and b > 0) and c > 0)")).containsExactly("a > 0", "b > 0", "c > 0");
        assertThat(Conjunction.members("a between 1 and 2 and b > 0")).containsExactly("a between 1 and 2", "b > 0");
        assertThat(Conjunction.members("a = 1 or b = 2 and c = 3")).containsExactly("a = 1 or b = 2 and c = 3");
        assertThat(Conjunction.members("(a = 1 or b = 2) and c = 3")).containsExactly("a = 1 or b = 2", "c = 3");
        assertThat(Conjunction.members("case when a and b then c end and d"))
                .containsExactly("case when a and b then c end", "d");
    }

    @Test
    void theOrderOfListedValuesMeansNothing() {
        assertThat(Conjunction.members("s in ('b', 'a') and n > 0"))
                .isEqualTo(Conjunction.members("s in ('a', 'b') and n > 0"));
    }
}
