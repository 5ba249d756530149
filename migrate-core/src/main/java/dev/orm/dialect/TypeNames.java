package dev.orm.dialect;

import dev.orm.schema.SqlType;

/** How a database spells its types. */
public interface TypeNames {
    /** The type as SQL text. Only for types that {@link Lowering} leaves. */
    String spell(SqlType type);

    /** The type that this text means; what is not known becomes {@link SqlType.Raw}. */
    SqlType read(String text);

    /** Whether columns of both (lowered) types store all values alike, so that one may stand for the other. */
    boolean sameStorage(SqlType one, SqlType other);
}
