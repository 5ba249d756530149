package dev.orm.diff;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.SqlType;

/** What a model's type leaves open, and what a change of type may lose. */
final class TypeSilence {
    private final TypeNames names;

    TypeSilence(TypeNames names) {
        this.names = names;
    }

    /**
     * Whether the model says nothing against the actual type: it names no length (precision) and the actual one holds
     * texts (decimals) too, or the database stores both types alike.
     */
    boolean leavesOpen(SqlType desired, SqlType actual) {
        TypeFamily family = TypeFamily.of(desired);
        if (family != TypeFamily.of(actual)) {
            return false;
        }
        return TypeSize.of(desired).unsaid() || (family.ignoresSize() && names.sameStorage(desired, actual));
    }

    /** Whether values may be lost: a limit shrinks, or the family changes to one that is not made of text. */
    static boolean narrows(SqlType before, SqlType after) {
        TypeFamily from = TypeFamily.of(before);
        TypeFamily into = TypeFamily.of(after);
        boolean familyLoses = from != into && into != TypeFamily.CHARACTER;
        return familyLoses || (from == into && TypeSize.of(after).isNarrowerThan(TypeSize.of(before)));
    }
}
