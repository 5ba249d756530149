package dev.orm.sql;

/** Every semicolon ends a statement. */
final class NoBlocks implements BlockRules {
    @Override
    public void take(String token, int offset) {}

    @Override
    public boolean inBlock() {
        return false;
    }

    @Override
    public int openedAt() {
        return 0;
    }

    @Override
    public boolean isDecided() {
        return true;
    }
}
