package dev.orm.mapping.tables;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.SqlType;
import dev.orm.schema.StandardTypeSpelling;
import dev.orm.schema.TableName;
import java.util.List;

/** Two members that ask for different things of one column, table or generator. */
public final class ContradictionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ContradictionException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static ContradictionException ofTypes(
            TableName table, String column, String first, SqlType firstType, String second, SqlType secondType) {
        return new ContradictionException(
                "two members ask for different types of the column " + table + "." + column,
                first + " and " + second,
                first + " asks for " + words(firstType) + ", " + second + " for " + words(secondType),
                "give both the same type and size, or give one of them a column of its own; a member that only reads"
                        + " the column says insertable=false, updatable=false");
    }

    static ContradictionException ofKeys(TableName table, List<String> first, List<String> second) {
        return new ContradictionException(
                "two entities ask for different primary keys of the table " + table,
                "@Table(name)",
                "the one has the id " + String.join(", ", first) + ", the other " + String.join(", ", second),
                "give each a table of its own, or both the same id columns");
    }

    static ContradictionException ofReference(String from, SqlType fromType, String to, SqlType toType) {
        return new ContradictionException(
                "a foreign key leads from " + from + " to a column of another kind",
                to,
                "the one is " + words(fromType) + ", the other " + words(toType) + ", which no database compares",
                "give both members the same type, or take the constraint away with @ForeignKey(NO_CONSTRAINT)");
    }

    static ContradictionException ofGenerators(String sequence, String first, String second) {
        return new ContradictionException(
                "two generators ask for different things of the sequence " + sequence,
                first + " and " + second,
                "their initialValue or allocationSize differ",
                "give both the same values, or give each a sequenceName of its own");
    }

    private static String words(SqlType type) {
        return type.accept(new StandardTypeSpelling());
    }
}
