package dev.orm.mapping;

/** One method per member of {@link Generator}. */
public interface GeneratorVisitor<R> {

    R visitSequence(Generator.Sequence generator);

    R visitTable(Generator.Table generator);
}
