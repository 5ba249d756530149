package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LookupTest {
    private static final int STEPS = 20_000;

    /** Some have a hash that others have too. */
    private record Key(String kind, long number) {
        int hash() {
            return kind.equals("all alike") ? 7 : Long.hashCode(number);
        }
    }

    private record Value(Key key, String text) {}

    private final Lookup<Key, Value> lookup =
            new Lookup<>(Key::hash, (key, value) -> value.key().equals(key));
    private final Map<Key, Value> model = new HashMap<>();

    /** Near each other, far apart, of the same hash, and of the one that an empty place has. */
    private static Key key(Random random) {
        long number = random.nextInt(500);
        return switch (random.nextInt(4)) {
            case 0 -> new Key("near", number);
            case 1 -> new Key("far", number << 20);
            case 2 -> new Key("all alike", number % 20);
            default -> new Key("zero", number << 32 | number);
        };
    }

    @RepeatedTest(5)
    void agreesWithHashMap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            Key key = key(random);
            if (random.nextInt(5) < 3) {
                Value value = new Value(key, "step " + step);
                lookup.put(key, value);
                model.put(key, value);
            } else if (model.containsKey(key)) {
                lookup.remove(key, new Value(key, "of somebody else"));
                lookup.remove(key, model.remove(key));
            }
            assertThat(lookup.get(key)).as("step %s, %s", step, key).isSameAs(model.get(key));
        }
        model.forEach((key, value) -> assertThat(lookup.get(key)).isSameAs(value));
        lookup.clear();
        assertThat(lookup.get(new Key("near", 1))).isNull();
    }

    @Test
    void findsOneOfVeryMany() {
        for (long number = 0; number < 100_000; number++) {
            Key key = new Key("near", number);
            lookup.put(key, new Value(key, "number " + number));
        }
        assertThat(lookup.get(new Key("near", 77_777))).isEqualTo(new Value(new Key("near", 77_777), "number 77777"));
        assertThat(lookup.get(new Key("near", 100_000))).isNull();
    }
}
