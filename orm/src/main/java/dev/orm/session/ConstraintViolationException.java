package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.Violation;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row that a constraint of the database, or the length of a column, refuses. */
public final class ConstraintViolationException extends OrmException {
    private static final long serialVersionUID = 1L;

    private final Violation.Kind kind;
    private final @Nullable String constraint;
    private final @Nullable String entity;
    private final List<String> columns;

    private ConstraintViolationException(
            Violation violation,
            @Nullable String entity,
            String what,
            String where,
            String why,
            String next,
            @Nullable Throwable cause) {
        super(ExitStatus.FAILED, what, where, why, next, cause);
        this.kind = violation.kind();
        this.constraint = violation.constraint();
        this.entity = entity;
        this.columns = violation.columns();
    }

    /** The violation with all that the model knows about it. */
    static ConstraintViolationException of(
            Violation violation, @Nullable String entity, String where, String words, Throwable cause) {
        String name = violation.constraint() == null ? "" : " (" + violation.constraint() + ")";
        return new ConstraintViolationException(
                violation, entity, what(violation.kind()) + name, where, words, next(violation.kind()), cause);
    }

    /** A value that the database itself does not ask for, because classes share the column. */
    static ConstraintViolationException missing(String entity, Slot slot) {
        String column = slot.column().name();
        Violation violation = Violation.ofColumns(
                Violation.Kind.NOT_NULL, slot.column().table().name(), List.of(column));
        return new ConstraintViolationException(
                violation,
                entity,
                what(violation.kind()),
                entity + ": " + slot.path(),
                "the attribute may not be null; other classes share the column " + column,
                next(violation.kind()),
                null);
    }

    /** The same, when it is known of whose attributes it is. */
    ConstraintViolationException in(String ofEntity, List<Slot> slots) {
        if (slots.isEmpty()) {
            return this;
        }
        List<String> names = slots.stream().map(slot -> slot.column().name()).toList();
        String paths = slots.stream()
                .map(ConstraintViolationException::place)
                .distinct()
                .collect(Collectors.joining(", "));
        return new ConstraintViolationException(
                new Violation(kind, constraint, null, names),
                ofEntity,
                what(),
                ofEntity + ": " + paths,
                String.valueOf(why()),
                next(kind),
                getCause());
    }

    /** The same; where the row has the id of another, the object may not have been a new one. */
    ConstraintViolationException ofInsert(EntityType type) {
        Set<String> key = type.keySlots().stream()
                .map(slot -> type.slots().get(slot).column().name())
                .collect(Collectors.toSet());
        boolean taken = kind == Violation.Kind.UNIQUE && key.equals(Set.copyOf(columns));
        return taken
                ? new ConstraintViolationException(
                        new Violation(kind, constraint, null, columns),
                        entity,
                        what(),
                        String.valueOf(where()),
                        String.valueOf(why()),
                        "roll back; an object that has a row already (another session's, or out of stream()) goes through"
                                + " session.merge(..), and a new one needs an id of its own",
                        getCause())
                : this;
    }

    private static String place(Slot slot) {
        String column = slot.column().name();
        return slot.path().equals(column) ? column : slot.path() + " (" + column + ")";
    }

    public Violation.Kind kind() {
        return kind;
    }

    /** Empty where the database does not tell. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }

    /** The name of the entity whose row it was. */
    public Optional<String> entity() {
        return Optional.ofNullable(entity);
    }

    /** Empty where nobody can tell. */
    public List<String> columns() {
        return columns;
    }

    private static String what(Violation.Kind kind) {
        return switch (kind) {
            case UNIQUE -> "a value is there already";
            case FOREIGN_KEY -> "a row refers to one that is not there, or is still referred to";
            case NOT_NULL -> "a value is missing";
            case CHECK -> "a value is not allowed";
            case TOO_LONG -> "a value is too long";
            case OUT_OF_RANGE -> "a number is too large for its column";
        };
    }

    private static String next(Violation.Kind kind) {
        return switch (kind) {
            case UNIQUE ->
                "roll back, and take another value; where rows that may not be without one swap it, give one of them a"
                        + " third value and flush() in between";
            case FOREIGN_KEY ->
                "roll back, and delete what refers to the row first (cascade, orphanRemoval), or add the"
                        + " row that is missing";
            case NOT_NULL -> "roll back, and give the attribute a value";
            case CHECK -> "roll back, and give the attribute a value that the check allows";
            case TOO_LONG -> "roll back, and shorten the value, or give the column more: @Column(length = ..)";
            case OUT_OF_RANGE ->
                "roll back, and give a smaller number, or the column more digits: @Column(precision = ..)";
        };
    }
}
