package dev.orm.diff;

import java.nio.file.Path;
import java.util.Set;

class SqliteCasesTest extends CasesContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }

    @Override
    String database() {
        return "sqlite";
    }

    @Override
    Set<CaseKind> lacking() {
        return Set.of(CaseKind.COMMENTS, CaseKind.SEQUENCES);
    }
}
