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
import java.util.stream.Stream;
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
    List<Bound> plain(Object... values) {
        return Stream.of(values)
                .map(value -> new Bound(value, types.of(value.getClass())))
                .toList();
    }

    private Bound bound(Parameter parameter) {
        Leaf target = parameter.target();
        Object value = parameter.value();
        if (target == null) {
            return new Bound(value, value == null ? types.of(String.class) : types.of(value.getClass()));
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
