package dev.orm.session;

import dev.orm.query.statement.Leaf;
import dev.orm.query.statement.Parameter;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.Steps;
import dev.orm.session.type.ColumnType;
import dev.orm.session.type.ColumnTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a query as its columns take them. */
final class Parameters {
    private final Entities entities;
    private final ColumnTypes types;
    private final Map<Leaf, ColumnType> known = new HashMap<>();

    Parameters(Entities entities, ColumnTypes types) {
        this.entities = entities;
        this.types = types;
    }

    List<Bound> bound(List<Parameter> parameters) {
        List<Bound> all = new ArrayList<>(parameters.size());
        parameters.forEach(parameter -> all.add(bound(parameter)));
        return all;
    }

    /** Values for which no column stands. */
    List<Bound> plain(@Nullable Object... values) {
        List<Bound> all = new ArrayList<>(values.length);
        for (Object value : values) {
            all.add(plain(value));
        }
        return all;
    }

    private Bound plain(@Nullable Object value) {
        return new Bound(value, types.of(value == null ? String.class : value.getClass()));
    }

    private Bound bound(Parameter parameter) {
        Leaf target = parameter.target();
        Object value = parameter.value();
        if (target == null) {
            return plain(value);
        }
        ColumnType type = type(target);
        return new Bound(type.accept(value(target, value)), type);
    }

    private @Nullable Object value(Leaf target, @Nullable Object value) {
        return value == null || target.steps().isEmpty() ? value : Steps.follow(entities, value, target.steps());
    }

    ColumnType type(Leaf leaf) {
        return known.computeIfAbsent(
                leaf, asked -> types.of(asked.attribute(), asked.column().type()));
    }
}
