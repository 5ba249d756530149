package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaves;
import dev.orm.mapping.layout.ModelLayout;
import java.util.List;

/** What all parts of one statement share. */
record Context(ModelLayout model, Dialect dialect, TableNames tables, Leaves leaves, Aliases aliases) {

    static Context of(ModelLayout model, Dialect dialect) {
        return new Context(
                model, dialect, new TableNames(dialect.syntax()), new Leaves(model), new Aliases(dialect.syntax()));
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
