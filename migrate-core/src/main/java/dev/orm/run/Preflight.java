package dev.orm.run;

import dev.orm.dialect.Touched;
import java.util.List;
import java.util.Set;

/**
 * What reading a script through says before it runs.
 *
 * @param transactional whether its statements can share a transaction, and are to
 * @param skipped numbers of statements that the runner does itself
 * @param destroys what would go and nobody has allowed, if the table then holds a row
 * @param restored what of it is there again in the end where it is computed: {@code drop-column users.shout}
 */
record Preflight(
        boolean transactional,
        Set<Integer> skipped,
        Touched touched,
        List<PendingDestruction> destroys,
        Set<String> restored) {
    private static final Preflight NOTHING = new Preflight(true, Set.of(), Touched.nothing(), List.of(), Set.of());

    Preflight {
        skipped = Set.copyOf(skipped);
        destroys = List.copyOf(destroys);
        restored = Set.copyOf(restored);
    }

    static Preflight nothing() {
        return NOTHING;
    }
}
