package dev.orm.mapping;

/** One method per member of {@link BasicType}. */
public interface BasicTypeVisitor<R> {

    R visitPlain(BasicType.Plain type);

    R visitEnumerated(BasicType.Enumerated type);

    R visitArray(BasicType.Array type);

    R visitConverted(BasicType.Converted type);

    R visitSerialized(BasicType.Serialized type);

    R visitJson(BasicType.Json type);

    R visitSql(BasicType.Sql type);
}
