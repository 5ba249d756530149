package dev.orm.session;

import dev.orm.mapping.layout.Leaf;
import dev.orm.query.statement.MissingValues;
import dev.orm.session.entity.Steps;
import dev.orm.session.type.ColumnTypes;

/** What is there of values as they are bound. */
record StoredNulls(Steps steps, ColumnTypes types) implements MissingValues {

    @Override
    public boolean keepsNull(Leaf leaf) {
        return types.of(leaf.attribute(), leaf.column().type()).keepsNull();
    }

    @Override
    public boolean isMissing(Leaf leaf, Object value) {
        return steps.follow(leaf, value) == null;
    }
}
