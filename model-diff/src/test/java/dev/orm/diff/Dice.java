package dev.orm.diff;

import java.util.List;
import java.util.Random;

/** Seeded chance. */
record Dice(Random random) {

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** From 0 on. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
