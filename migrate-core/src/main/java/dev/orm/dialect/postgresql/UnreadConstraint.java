package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.operation.AddsOnly;
import dev.orm.operation.Operation;
import dev.orm.operation.SelectiveOperations;
import dev.orm.schema.Name;
import dev.orm.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constraint that no value can say; what neither is about it nor about a column of it leaves it as it is. */
record UnreadConstraint(String name, String definition) {
    private static final String KIND = "constraint ";
    private static final String END = ": ";

    /** As a table holds it among what was not understood. */
    String text() {
        return KIND + name + END + definition;
    }

    /** Nothing where the text says something else, which concerns the table as a whole. */
    static Optional<UnreadConstraint> of(String text) {
        int end = text.indexOf(END, KIND.length());
        return text.startsWith(KIND) && end > 0
                ? Optional.of(
                        new UnreadConstraint(text.substring(KIND.length(), end), text.substring(end + END.length())))
                : Optional.empty();
    }

    /** What of the table, in its own words, the operation might take away or make something else of. */
    static List<String> touched(Table table, Operation operation) {
        return table.opaque().stream()
                .filter(text -> of(text).map(unread -> operation.accept(unread.new Touch()))
                        .orElse(true))
                .toList();
    }

    /** @throws DdlRefusedException where the constraint of that name is not understood, and would not come back whole */
    static void refuseLost(Table table, @Nullable Name constraint) {
        table.opaque().stream()
                .flatMap(text -> of(text).stream())
                .filter(unread -> unread.is(constraint))
                .findFirst()
                .ifPresent(unread -> {
                    throw DdlRefusedException.notUnderstood(table.name().toString(), unread.text());
                });
    }

    private boolean is(@Nullable Name other) {
        return other != null && name.equals(other.text());
    }

    private final class Touch extends SelectiveOperations<Boolean> {

        @Override
        protected Boolean change(Operation operation) {
            return !operation.accept(new AddsOnly());
        }

        @Override
        protected Boolean other(Operation operation) {
            return false;
        }

        @Override
        public Boolean visitAlterColumn(Operation.AlterColumn operation) {
            boolean plain = operation.before().type().equals(operation.after().type())
                    && Objects.equals(
                            operation.before().generated(), operation.after().generated());
            return !plain && names(operation.before().name());
        }

        @Override
        public Boolean visitDropColumn(Operation.DropColumn operation) {
            return names(operation.column().name());
        }

        @Override
        public Boolean visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
            return is(operation.key().name());
        }

        @Override
        public Boolean visitDropUnique(Operation.DropUnique operation) {
            return is(operation.unique().name());
        }

        @Override
        public Boolean visitDropForeignKey(Operation.DropForeignKey operation) {
            return is(operation.key().name());
        }

        @Override
        public Boolean visitDropCheck(Operation.DropCheck operation) {
            return is(operation.check().name());
        }

        @Override
        public Boolean visitDropIndex(Operation.DropIndex operation) {
            return false;
        }

        private boolean names(String column) {
            return TableParts.mentions(definition, column);
        }
    }
}
