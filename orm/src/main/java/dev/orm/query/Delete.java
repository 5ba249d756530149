package dev.orm.query;

import org.jspecify.annotations.Nullable;

/**
 * Rows deleted where they lie, without being loaded. A value: each method gives another one.
 *
 * @param entity class name, or the entity's name
 * @param condition what is true of the rows; null: all
 */
public record Delete(String entity, @Nullable Condition condition) {

    /** All entities of the class. */
    public static Delete of(Class<?> entity) {
        return of(entity.getName());
    }

    /** All entities of this class name or entity name. */
    public static Delete of(String entity) {
        return new Delete(entity, null);
    }

    /** Only rows for which this is true too. */
    public Delete where(Condition added) {
        Condition before = condition;
        Condition more = Terms.condition(added, "where");
        return new Delete(entity, before == null ? more : before.and(more));
    }
}
