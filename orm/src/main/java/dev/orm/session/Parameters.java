package dev.orm.session;

import dev.orm.mapping.layout.Leaf;
import dev.orm.query.statement.Parameter;
import dev.orm.query.statement.ResultType;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.Steps;
import dev.orm.session.type.ColumnType;
import dev.orm.session.type.ColumnTypes;
import dev.orm.session.type.ResultTypes;
import dev.orm.session.type.WrongValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a query as its columns take them. */
final class Parameters {
    private final Steps steps;
    private final ColumnTypes types;

    Parameters(Entities entities, ColumnTypes types) {
        this.steps = new Steps(entities);
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
        return new Bound(value, types.of(value == null ? String.class : classOf(value)));
    }

    private static Class<?> classOf(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    private Bound bound(Parameter parameter) {
        Leaf target = parameter.target();
        Object value = parameter.value();
        if (target == null) {
            ResultType result = parameter.result();
            if (result != null && result.isNumber() && value != null && !(value instanceof Number)) {
                throw WrongValueException.noNumber(value);
            }
            return plain(value);
        }
        ColumnType type = type(target);
        return new Bound(
                value == null ? null : steps.follow(target, value), parameter.stored() ? type : type.compared());
    }

    ResultTypes results() {
        return new ResultTypes(types);
    }

    ColumnType type(Leaf leaf) {
        return types.of(leaf.attribute(), leaf.column().type());
    }
}
