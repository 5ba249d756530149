package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueListsTest {

    @Test
    void theOrderOfListedValuesMeansNothing() {
        assertThat(ValueLists.inOneOrder("state in ('OLD', 'NEW') and size in (2, 10, 1)"))
                .isEqualTo(ValueLists.inOneOrder("state in ('NEW','OLD') and size in (1, 10, 2)"));
        assertThat(ValueLists.inOneOrder(
                        "((s)::text = ANY ((ARRAY['b'::character varying(9), 'a'::character varying(9)])::text[]))"))
                .isEqualTo(ValueLists.inOneOrder(
                        "((s)::text = ANY ((ARRAY['a'::character varying(9), 'b'::character varying(9)])::text[]))"));
    }

    @Test
    void everyOtherOrderMeansSomething() {
        assertThat(ValueLists.inOneOrder("greatest(a, b) > 0"))
                .isNotEqualTo(ValueLists.inOneOrder("greatest(b, a) > 0"));
        assertThat(ValueLists.inOneOrder("a in (1, 2) or b in (3)"))
                .isNotEqualTo(ValueLists.inOneOrder("a in (1, 3) or b in (2)"));
        assertThat(ValueLists.inOneOrder("p in (point(1, 2), point(3, 4))"))
                .isNotEqualTo(ValueLists.inOneOrder("p in (point(2, 1), point(3, 4))"));
    }

    /** As much as the tokens tell; nothing is refused for what cannot be read as a list. */
    @Test
    void brokenExpressionsStayAsTheyAre() {
        assertThat(ValueLists.inOneOrder("a in ('x', 'y'")).isEqualTo("a in ( 'x' 'y'");
        assertThat(ValueLists.inOneOrder("a in ()")).isEqualTo("a in ( )");
    }
}
