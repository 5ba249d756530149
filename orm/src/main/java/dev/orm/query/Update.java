package dev.orm.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows changed where they lie, without being loaded. A value: each method gives another one.
 *
 * @param entity class name, or the entity's name
 * @param condition what is true of the rows; null: all
 */
public record Update(
        String entity,
        List<Assignment> assignments,
        @Nullable Condition condition) {

    /**
     * A new value for an attribute.
     *
     * @param value null: none
     */
    public record Assignment(String path, @Nullable Expression value) {}

    public Update {
        assignments = List.copyOf(assignments);
    }

    /** The entities of the class, nothing changed yet. */
    public static Update of(Class<?> entity) {
        return of(entity.getName());
    }

    /** The entities of this class name or entity name, nothing changed yet. */
    public static Update of(String entity) {
        return new Update(entity, List.of(), null);
    }

    /** Gives an attribute a value, or that of an expression over the row as it was; the last one counts. */
    public Update set(String path, @Nullable Object value) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.removeIf(before -> before.path().equals(path));
        all.add(new Assignment(Terms.path(path), value == null ? null : Expression.Value.of(value, "set")));
        return new Update(entity, all, condition);
    }

    /** Only rows for which this is true too. */
    public Update where(Condition added) {
        Condition before = condition;
        Condition more = Terms.condition(added, "where");
        return new Update(entity, assignments, before == null ? more : before.and(more));
    }
}
