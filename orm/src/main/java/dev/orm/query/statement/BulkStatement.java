package dev.orm.query.statement;

import java.util.List;

/** A bulk change for one database. */
public sealed interface BulkStatement {

    <R> R accept(BulkStatementVisitor<R> visitor);

    /** One statement; the rows that it changes are the entities. */
    record AtOnce(String sql, List<Parameter> parameters) implements BulkStatement {
        public AtOnce {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R> R accept(BulkStatementVisitor<R> visitor) {
            return visitor.visitAtOnce(this);
        }
    }

    /**
     * Several tables, of which the first that is changed may decide no more about the next: the keys are read before.
     *
     * @param keys a row per entity, a value per column of the key; their number is that of the entities
     * @param statements in their order, each for all the keys
     */
    record ByKeys(SelectStatement keys, List<KeyedStatement> statements) implements BulkStatement {
        public ByKeys {
            statements = List.copyOf(statements);
        }

        @Override
        public <R> R accept(BulkStatementVisitor<R> visitor) {
            return visitor.visitByKeys(this);
        }
    }
}
