package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaves;
import dev.orm.mapping.layout.ModelLayout;
import java.util.List;

/**
 * What all parts of one statement share.
 *
 * @param missing what is known of values that are not there
 */
record Context(
        ModelLayout model, Dialect dialect, MissingValues missing, TableNames tables, Leaves leaves, Aliases aliases) {

    static Context of(ModelLayout model, Dialect dialect, MissingValues missing) {
        return new Context(
                model,
                dialect,
                missing,
                new TableNames(dialect.syntax()),
                new Leaves(model),
                new Aliases(dialect.syntax()));
    }

    /** For another statement, or a part of one that sees no table of the rest. */
    Context fresh() {
        return of(model, dialect, missing);
    }

    Comparison comparison() {
        return new Comparison(dialect);
    }

    /** By class name, or by the entity's name. */
    EntityLayout entity(String name) {
        return model.find(name).orElseGet(() -> named(name));
    }

    private EntityLayout named(String name) {
        return model.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownEntityException.of(name, entityNames()));
    }

    private List<String> entityNames() {
        return model.entities().stream().map(EntityLayout::name).toList();
    }
}
