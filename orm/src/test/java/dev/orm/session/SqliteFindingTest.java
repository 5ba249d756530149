package dev.orm.session;

import dev.orm.session.types.FindingContract;
import java.util.Set;

class SqliteFindingTest extends FindingContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected Set<String> incomparable() {
        return Set.of();
    }
}
