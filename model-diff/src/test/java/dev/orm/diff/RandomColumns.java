package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns at random, and what may become of one. */
final class RandomColumns {
    static final TableName MOOD = TableName.of("Mood");
    /** The first is none that {@link RowFiller} puts into a row. */
    static final List<String> MOODS = List.of("OLD", "NEW", "it's", "b\\c");

    private static final List<SqlType> INTEGERS = List.of(new SqlType.Int(2), new SqlType.Int(4), new SqlType.Int(8));
    private static final List<SqlType> TEXTS =
            List.of(new SqlType.Varchar(255), new SqlType.Varchar(40), new SqlType.Char(9), new SqlType.Text());
    private static final List<SqlType> OTHERS = List.of(
            new SqlType.Bool(),
            new SqlType.FloatingPoint(53),
            new SqlType.Decimal(38, 2),
            new SqlType.Decimal(10, 2),
            new SqlType.Blob(null),
            new SqlType.Uuid(),
            new SqlType.Date(),
            new SqlType.Time(0, false),
            new SqlType.Timestamp(6, false));
    private static final List<String> STATES = List.of("DRAFT", "NEW", "PAID", "SENT");
    private static final List<String> TEXT_DEFAULTS =
            List.of("x", "it's", "", "a\\b", "\\'", "\"q\"", "a; -- b", "/*", "two\nlines", "${x}");
    private static final List<String> COMMENTS =
            List.of("a note", "it's", "back\\slash\\", "two\nlines", "\"q\"; -- `no`", "${name}");

    private final Dice dice;
    private final Palette palette;

    RandomColumns(Dice dice, Palette palette) {
        this.dice = dice;
        this.palette = palette;
    }

    List<Column> keys() {
        return switch (dice.below(6)) {
            case 0 -> List.of(Column.of("id", new SqlType.Varchar(36), false));
            case 1 -> List.of(Column.of("id", new SqlType.Int(8), false));
            case 2 ->
                List.of(
                        Column.of("left_id", new SqlType.Int(4), false),
                        Column.of("right_id", new SqlType.Int(8), false));
            default ->
                List.of(Column.of("id", new SqlType.Int(4), false)
                        .withDefault(DefaultValue.Identity.byDefault())
                        .withOptions(
                                dice.chance(4) && palette.autoincrement()
                                        ? Options.none().with("autoincrement", "")
                                        : Options.none()));
        };
    }

    Column column(String name) {
        SqlType type = type();
        Column column = Column.of(name, type, dice.chance(2)).withComment(comment());
        if (dice.chance(4)) {
            return column.withDefault(defaultValue(column));
        }
        return dice.chance(8) && isText(type) ? column.withCollation(dice.pick(palette.collations())) : column;
    }

    @Nullable
    String comment() {
        return dice.chance(5) ? dice.pick(COMMENTS) : null;
    }

    private SqlType type() {
        return switch (dice.below(3)) {
            case 0 -> dice.pick(INTEGERS);
            case 1 -> dice.pick(TEXTS);
            default -> dice.chance(4) ? newEnumeration() : dice.pick(OTHERS);
        };
    }

    private SqlType newEnumeration() {
        return palette.namedTypes() && dice.chance(2) ? mood(MOODS) : new SqlType.Enumeration(null, STATES, null);
    }

    /** A type of the database's own, one for all its columns. */
    static SqlType.Enumeration mood(List<String> values) {
        return new SqlType.Enumeration(MOOD, values, null);
    }

    static boolean isMood(Column column) {
        return column.type() instanceof SqlType.Enumeration values && values.type() != null;
    }

    private @Nullable DefaultValue defaultValue(Column column) {
        SqlType type = column.type();
        if (type instanceof SqlType.Enumeration) {
            return Literal.string("NEW");
        }
        return switch (TypeFamily.of(type)) {
            case INTEGER, DECIMAL, FLOAT -> Literal.number(String.valueOf(dice.below(2)));
            case BOOLEAN -> new Literal(Literal.Kind.BOOLEAN, String.valueOf(dice.chance(2)));
            case CHARACTER -> text();
            case TIMESTAMP -> new DefaultValue.Expression(palette.now());
            default -> column.nullable() ? Literal.nothing() : null;
        };
    }

    /** None that a char of some length would cut. */
    private Literal text() {
        return Literal.string(dice.pick(TEXT_DEFAULTS));
    }

    Column changed(Column column) {
        return switch (dice.below(5)) {
            case 0 -> column.withNullable(!column.nullable());
            case 1 -> column.withDefault(column.defaultValue() == null ? defaultValue(column) : null);
            case 2 ->
                column.withCollation(
                        column.collation() == null && isText(column.type()) ? dice.pick(palette.collations()) : null);
            case 3 -> column.withComment(comment());
            default -> column.withType(sameFamily(column.type()));
        };
    }

    private static boolean isText(SqlType type) {
        return TypeFamily.of(type) == TypeFamily.CHARACTER && !(type instanceof SqlType.Enumeration);
    }

    /** Of one family, so that the rows pass every check on the way there and back. */
    private SqlType sameFamily(SqlType type) {
        if (type instanceof SqlType.Enumeration values) {
            return values.type() != null ? type : enumeration();
        }
        for (int attempt = 0; attempt < 20; attempt++) {
            SqlType other = type();
            if (TypeFamily.of(other) == TypeFamily.of(type) && !(other instanceof SqlType.Enumeration)) {
                return other;
            }
        }
        return type;
    }

    /** Other values of a column that lists them; empty: it is one of the database's own type. */
    Optional<Column> withOtherValues(Column column) {
        return isMood(column) ? Optional.empty() : Optional.of(column.withType(enumeration()));
    }

    private SqlType enumeration() {
        List<List<String>> values = List.of(
                List.of("DRAFT", "NEW", "PAID", "SENT", "LOST"),
                List.of("DRAFT", "NEW", "it's", "PAID", "SENT"),
                List.of("SENT", "DRAFT", "NEW", "PAID"),
                List.of("NEW", "PAID", "SENT"));
        return new SqlType.Enumeration(null, dice.pick(values), null);
    }

    /** The values of the database's own type: one more in some place, one less, or in another order. */
    List<String> otherMoods() {
        List<String> moods = new ArrayList<>(MOODS);
        switch (dice.below(3)) {
            case 0 -> moods.add(dice.below(moods.size() + 1), "LOST \"1\"");
            case 1 -> moods.remove(0);
            default -> Collections.swap(moods, 1, 3);
        }
        return moods;
    }
}
