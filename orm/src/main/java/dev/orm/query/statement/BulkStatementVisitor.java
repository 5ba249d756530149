package dev.orm.query.statement;

/** One method per member of {@link BulkStatement}. */
public interface BulkStatementVisitor<R> {

    R visitAtOnce(BulkStatement.AtOnce statement);

    R visitByKeys(BulkStatement.ByKeys statements);
}
