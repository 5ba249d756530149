package dev.orm.session.type;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value that its column would not keep as it is. */
public final class UnstorableValueException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnstorableValueException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static UnstorableValueException tooPrecise(String where, BigDecimal number) {
        return new UnstorableValueException(
                number.toPlainString() + " would not come back as it is",
                where,
                "this database keeps a decimal number as a binary one, which holds 15 digits",
                "keep it as text: @Column(columnDefinition = \"text\"), or with a converter as a whole number of cents");
    }

    /** @param value NaN or infinite */
    static UnstorableValueException notANumber(String where, double value) {
        return new UnstorableValueException(
                value + " cannot be stored",
                where,
                Double.isNaN(value)
                        ? "this database makes null of what is no number, or refuses it"
                        : "this database has no infinite numbers",
                "give the attribute a number or null, or keep it as text with a converter");
    }

    static UnstorableValueException tooLarge(String where, BigDecimal number, int precision, @Nullable Integer scale) {
        return new UnstorableValueException(
                number.toPlainString() + " does not fit its column",
                where,
                "the column has " + precision + " digits, " + (scale == null ? 0 : scale) + " of them after the point",
                "give @Column a larger precision, or the attribute a smaller number");
    }

    /** @param years that are kept */
    static UnstorableValueException tooFar(String where, Object moment, String years) {
        return new UnstorableValueException(
                moment + " is too far away to be stored",
                where,
                "a date or time here has a year " + years,
                "give the attribute a nearer one or null, or keep it as text with a converter");
    }

    /** Half of a character that takes two. */
    static UnstorableValueException halfCharacter(String where, int position) {
        return new UnstorableValueException(
                "a text would not come back as it is",
                where,
                "its character " + position
                        + " is half of one that takes two (an unpaired surrogate), which no database keeps",
                "cut texts between characters (String.offsetByCodePoints), or keep bytes");
    }

    static UnstorableValueException becomesNumber(String where, String text) {
        return new UnstorableValueException(
                "'" + text + "' would come back as a number",
                where,
                "a column of this type stores a text that looks like a number as one",
                "declare the column as text: @Column(columnDefinition = \"text\")");
    }

    static UnstorableValueException unknownZone(String where, String id) {
        return new UnstorableValueException(
                "the time zone " + id + " would not come back as it is",
                where,
                "a zone is stored by its name, and Java knows no zone of this one",
                "give the attribute a zone that TimeZone.getTimeZone knows, or a converter");
    }

    static UnstorableValueException unreadable(String where, Object stored, String wanted) {
        return new UnstorableValueException(
                "'" + stored + "' is no " + wanted,
                where,
                "the column holds something that the attribute's type cannot be made of",
                "correct the row, or give the attribute a converter");
    }

    /** A value for which no column stands. */
    static UnstorableValueException ways(String type, int ways) {
        return new UnstorableValueException(
                "how a " + type + " is stored cannot be told",
                "a value without a column",
                ways == 0
                        ? "no attribute of the model has that type"
                        : "the model's attributes of that type store it in " + ways + " ways",
                "give what the column holds: the text, number or bytes (name() or ordinal() of an enum)");
    }

    /** Several values in one column. */
    static UnstorableValueException elements(String where, String element) {
        return new UnstorableValueException(
                "several values of " + element + " cannot be stored in one column",
                where,
                "an array's elements are numbers, booleans, characters, texts, UUIDs or constants of an enum",
                "give them a table of their own (@ElementCollection), or the attribute a converter (@Convert)");
    }

    static UnstorableValueException unsupported(String where, String type) {
        return new UnstorableValueException(
                "values of " + type + " cannot be stored",
                where,
                "nothing says how such a value lives in a column",
                "give the attribute a converter (@Convert), or make it @Transient");
    }
}
