package dev.orm.mapping.tables;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.schema.TableName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** An annotation that names an attribute, column or table which is not there. */
public final class UnknownNameException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownNameException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnknownNameException mappedBy(String member, String name, String target, Collection<String> known) {
        return new UnknownNameException(
                "mappedBy names the attribute " + name + ", which " + target + " does not have",
                member,
                "the owning side of the association decides its columns" + nearest(name, known),
                "name an attribute of " + target + " in mappedBy, or leave it out to make this the owning side");
    }

    static UnknownNameException mapsId(String member, String name, String entity, Collection<String> known) {
        return new UnknownNameException(
                "@MapsId names the attribute " + name + ", which the id of " + entity + " does not have",
                member,
                "the attribute's column is replaced by the reference" + nearest(name, known),
                "name an attribute of the embedded id in @MapsId");
    }

    static UnknownNameException referencedColumn(String member, String name, String target, Collection<String> known) {
        return new UnknownNameException(
                "referencedColumnName names the column " + name + ", which the table of " + target + " does not have",
                member,
                "the type of the join column follows from the column it refers to" + nearest(name, known),
                "name a column (not an attribute) of " + target + " in referencedColumnName");
    }

    static UnknownNameException secondaryTable(String member, String name, String entity, Collection<String> known) {
        return new UnknownNameException(
                "the member's column lies in the table " + name + ", which " + entity + " does not have",
                member,
                "a column may lie in the entity's own table or in one of its secondary tables" + nearest(name, known),
                "declare @SecondaryTable(name = \"" + name + "\") on " + entity + ", or correct the table's name");
    }

    static UnknownNameException keyColumn(String kind, TableName table, String name, Collection<String> known) {
        return new UnknownNameException(
                kind + " of the table " + table + " names the column " + name + ", which the table does not have",
                null,
                "it names columns, not attributes" + nearest(name, known),
                "correct the name in the annotation");
    }

    private static String nearest(String name, Collection<String> known) {
        return NearestName.of(name, known)
                .map(candidate -> "; the nearest name it could mean is " + candidate)
                .orElse(known.isEmpty() ? "" : "; there are: " + String.join(", ", known));
    }
}
