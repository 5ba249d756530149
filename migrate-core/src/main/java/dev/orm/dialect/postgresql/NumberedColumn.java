package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column and the sequence that numbers it, as one: how the numbers go on stands in the identity, their limits in
 * options of the column.
 */
final class NumberedColumn {
    /** What the options of a column that are about its numbers begin with. */
    static final String PREFIX = "identity-";

    private NumberedColumn() {}

    static Column of(Column column, Sequence sequence, boolean always) {
        Options options = column.options();
        for (Map.Entry<String, String> option :
                sequence.options().without(OptionKeys.OWNED_BY).values().entrySet()) {
            options = options.with(PREFIX + option.getKey(), option.getValue());
        }
        return column.withDefault(
                        new DefaultValue.Identity(always, unlessOne(sequence.start()), unlessOne(sequence.increment())))
                .withOptions(withType(options, column));
    }

    /** A sequence is of its column's type, unless it says another. */
    private static Options withType(Options options, Column column) {
        String key = PREFIX + Sequence.TYPE;
        String type = options.get(key).orElse(Sequences.USUAL_TYPE);
        return type.equals(typeOf(column)) ? options.without(key) : options.with(key, type);
    }

    /** One that is numbered by a default. */
    static Column serial(Column column, Sequence sequence) {
        Column numbered = of(column, sequence, false);
        return numbered.withOptions(
                numbered.options().with(OptionKeys.SERIAL, PostgresqlTypeSpelling.spell(sequence.name())));
    }

    private static String typeOf(Column column) {
        return new PostgresqlTypeNames().spell(column.type());
    }

    private static @Nullable Long unlessOne(long number) {
        return number == 1 ? null : Long.valueOf(number);
    }

    /** What the column's sequence says, under the keys of a sequence. */
    static Options limits(Column column) {
        Options limits = Options.none();
        for (Map.Entry<String, String> option : column.options().values().entrySet()) {
            if (option.getKey().startsWith(PREFIX)) {
                limits = limits.with(option.getKey().substring(PREFIX.length()), option.getValue());
            }
        }
        return limits;
    }

    /** Whether {@code serial} says all of it. */
    static boolean isPlainSerial(Column column) {
        return column.options().has(OptionKeys.SERIAL)
                && DefaultValue.Identity.byDefault().equals(column.defaultValue())
                && limits(column).without(Sequence.TYPE).isEmpty();
    }

    /** How an identity numbers, as a sequence of its type. */
    static Sequence numbers(Column column) {
        DefaultValue.Identity identity = (DefaultValue.Identity) Objects.requireNonNull(column.defaultValue());
        return new Sequence(
                TableName.of(column.name()),
                Objects.requireNonNullElse(identity.start(), 1L),
                Objects.requireNonNullElse(identity.increment(), 1L),
                limits(column).without(Sequence.TYPE));
    }

    /** The sequence of a serial column by itself, under its name. */
    static Sequence sequence(TableName table, Column column, TableName name) {
        Sequence numbers = numbers(column);
        String type = limits(column).get(Sequence.TYPE).orElse(typeOf(column));
        Options options = type.equals(Sequences.USUAL_TYPE)
                ? numbers.options()
                : numbers.options().with(Sequence.TYPE, type);
        return new Sequence(
                name,
                numbers.start(),
                numbers.increment(),
                options.with(OptionKeys.OWNED_BY, Sequences.column(table, column.name())));
    }

    /** The column with a default instead. */
    static Column withDefault(Column column) {
        Options options = column.options();
        String sequence = options.get(OptionKeys.SERIAL).orElseThrow();
        for (String key : options.values().keySet()) {
            boolean numbers = key.startsWith(PREFIX) || key.equals(OptionKeys.SERIAL);
            options = numbers ? options.without(key) : options;
        }
        String name = PostgresqlSyntax.SYNTAX.literal(sequence);
        return column.withDefault(new DefaultValue.Expression("nextval(" + name + "::regclass)"))
                .withOptions(options);
    }
}
