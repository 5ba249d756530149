package dev.orm.diff;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;

/** What a model's type leaves open. */
final class TypeSilence {
    private static final SqlTypeVisitor<Boolean> USUAL = new UsualSize();

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
            return isFlag(family, TypeFamily.of(actual)) && names.sameStorage(desired, actual);
        }
        return desired.accept(USUAL) || (family.ignoresSize() && names.sameStorage(desired, actual));
    }

    /** A truth value may be kept as a small number. */
    private static boolean isFlag(TypeFamily desired, TypeFamily actual) {
        return desired == TypeFamily.BOOLEAN && actual == TypeFamily.INTEGER;
    }
}
