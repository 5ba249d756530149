package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that does not have what is wanted of it. */
public final class RowMismatchException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RowMismatchException(String what, String why, String next) {
        this(what, why, next, null);
    }

    private RowMismatchException(String what, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, null, why, next, cause);
    }

    static RowMismatchException noColumn(String name, List<String> names) {
        return new RowMismatchException(
                "the row has no " + name,
                has(names),
                NearestName.of(name, names)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("name one of them"));
    }

    static RowMismatchException noPosition(int position, List<String> names) {
        return new RowMismatchException(
                "the row has no value at " + position, has(names), "positions are counted from 0; or give the name");
    }

    static RowMismatchException severalColumns(String name, List<String> names) {
        return new RowMismatchException(
                "more than one column of the row may be " + name,
                has(names),
                "give each a name of its own (select .. as ..), or take it by its position: get(0)");
    }

    static RowMismatchException noColumn(String component, String type, List<String> names) {
        return new RowMismatchException(
                "nothing in the row is called " + component + ", a component of " + type,
                "a record is filled by the names of its components; " + has(names),
                NearestName.of(component, names)
                                .map(nearest -> "name " + nearest + " so: ")
                                .orElse("name what is meant: ")
                        + named(component));
    }

    static RowMismatchException severalColumns(String component, String type, List<String> names) {
        return new RowMismatchException(
                "more than one column of the row may be " + component + ", a component of " + type,
                "a record is filled by the names of its components; " + has(names),
                "name the one that is meant: " + named(component));
    }

    /** @param cause why the driver could not read it as that type; null: it was not asked to */
    static RowMismatchException type(String place, String wanted, @Nullable Object given, @Nullable Throwable cause) {
        return new RowMismatchException(
                place + " takes " + wanted + ", not "
                        + (given == null ? "null" : given.getClass().getSimpleName()),
                "the row has a value of another type, or a number that " + wanted + " cannot hold",
                "ask for the type that the row has, or select the value as one of that type",
                cause);
    }

    static RowMismatchException nothing(String place) {
        return new RowMismatchException(
                place + " has no value in a row",
                "a primitive type cannot say that there is none",
                "give the component the type that can (Integer for int), or select coalesce(.., 0)");
    }

    private static String has(List<String> names) {
        return "the row has: " + String.join(", ", names);
    }

    private static String named(String component) {
        return ".as(\"" + component + "\") in a query, as " + component + " in SQL";
    }
}
