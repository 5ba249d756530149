package dev.orm.query.statement;

/** One method per member of {@link Selected}. */
public interface SelectedVisitor<R> {

    R visitValue(Selected.Value value);

    R visitEmbedded(Selected.Embedded embedded);

    R visitEntity(Selected.Entity entity);
}
