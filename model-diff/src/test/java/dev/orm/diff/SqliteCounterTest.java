package dev.orm.diff;

class SqliteCounterTest extends CounterContract {
    @Override
    Arena arena() {
        return new SqliteArena(folder);
    }
}
