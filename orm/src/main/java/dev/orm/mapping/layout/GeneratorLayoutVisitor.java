package dev.orm.mapping.layout;

/** One method per member of {@link GeneratorLayout}. */
public interface GeneratorLayoutVisitor<R> {

    R visitIdentity(GeneratorLayout.Identity generator);

    R visitUuid(GeneratorLayout.Uuid generator);

    R visitSequence(GeneratorLayout.Sequence generator);

    R visitTable(GeneratorLayout.Table generator);
}
