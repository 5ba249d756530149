package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys come back as they went in, however many there are and wherever they wait. */
class WaitingKeysTest {
    private static void comeBack(int count, IntFunction<Object> value) {
        List<EntityKey> keys = IntStream.range(0, count)
                .mapToObj(number -> new EntityKey("shop.Book", value.apply(number)))
                .toList();
        try (WaitingKeys waiting = new WaitingKeys(WaitingKeysTest.class.getClassLoader())) {
            keys.forEach(waiting::add);
            List<EntityKey> read = new ArrayList<>();
            for (List<EntityKey> page = waiting.next(); !page.isEmpty(); page = waiting.next()) {
                assertThat(page).hasSizeLessThanOrEqualTo(1_000);
                read.addAll(page);
            }
            assertThat(read).isEqualTo(keys);
            assertThat(waiting.next()).isEmpty();
        }
    }

    @Test
    void fewAndMany() {
        for (int count : List.of(0, 1, 1_000, 1_001, 10_000, 10_001, 11_000, 25_999)) {
            comeBack(count, Long::valueOf);
        }
    }

    @Test
    void idsOfEachKind() {
        comeBack(12_500, number -> "it's " + number);
        comeBack(12_500, number -> new UUID(number, -number));
        comeBack(12_500, number -> List.of("a", number, Long.MAX_VALUE));
        comeBack(12_500, number -> number % 2 == 0 ? Thread.State.NEW : Thread.State.BLOCKED);
    }

    /** As a converter may make it. */
    private record Isbn(int digits) {}

    @Test
    void idsThatCannotBeWrittenWaitInMemory() {
        comeBack(12_500, Isbn::new);
        comeBack(25_999, number -> number < 15_500 ? number : new Isbn(number));
    }

    @Test
    void whatIsNotReadIsForgotten() {
        WaitingKeys waiting = new WaitingKeys(WaitingKeysTest.class.getClassLoader());
        IntStream.range(0, 12_500).forEach(number -> waiting.add(new EntityKey("shop.Book", number)));
        assertThat(waiting.next()).hasSize(1_000);
        waiting.close();
        waiting.close();
        assertThat(waiting.next()).isEmpty();
    }
}
