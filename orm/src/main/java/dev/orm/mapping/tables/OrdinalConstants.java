package dev.orm.mapping.tables;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.BasicTypeVisitor;
import dev.orm.mapping.EnumStorage;

/** The number of constants of an enum that is stored by their positions; 0 for anything else. */
record OrdinalConstants() implements BasicTypeVisitor<Integer> {
    static int count(BasicType type) {
        return type.accept(new OrdinalConstants());
    }

    @Override
    public Integer visitPlain(BasicType.Plain type) {
        return 0;
    }

    @Override
    public Integer visitEnumerated(BasicType.Enumerated type) {
        boolean ordinal = type.stored() == EnumStorage.ORDINAL && type.codeType() == null;
        return ordinal ? type.constants().size() : 0;
    }

    @Override
    public Integer visitArray(BasicType.Array type) {
        return 0;
    }

    @Override
    public Integer visitConverted(BasicType.Converted type) {
        return type.stored().accept(this);
    }

    @Override
    public Integer visitSerialized(BasicType.Serialized type) {
        return 0;
    }

    @Override
    public Integer visitJson(BasicType.Json type) {
        return 0;
    }

    @Override
    public Integer visitSql(BasicType.Sql type) {
        return 0;
    }
}
