package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.entity.EntityKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class KeyTableTest {
    private static final int STEPS = 20_000;

    private final KeyTable<String> table = new KeyTable<>();
    private final Map<EntityKey, String> model = new HashMap<>();

    /** Near each other, far apart, and all with the same hash. */
    private static EntityKey key(Random random) {
        long number = random.nextInt(500);
        return switch (random.nextInt(3)) {
            case 0 -> new EntityKey("a.User", number);
            case 1 -> new EntityKey("a.Post", number << 20);
            default -> new EntityKey("a.Tag", number << 32 | number);
        };
    }

    @RepeatedTest(5)
    void agreesWithHashMap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            EntityKey key = key(random);
            if (random.nextInt(5) < 3) {
                String value = "step " + step;
                table.put(key, value);
                model.put(key, value);
            } else if (model.containsKey(key)) {
                table.remove(key, "of somebody else");
                table.remove(key, model.remove(key));
            }
            assertThat(table.get(key)).as("step %s, %s", step, key).isEqualTo(model.get(key));
        }
        model.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        table.clear();
        assertThat(table.get(new EntityKey("a.User", 1L))).isNull();
    }
}
