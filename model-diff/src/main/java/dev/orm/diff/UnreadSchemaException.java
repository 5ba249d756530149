package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models have tables in a schema that is not read. */
public final class UnreadSchemaException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnreadSchemaException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnreadSchemaException of(List<TableName> unread, List<String> named, String current) {
        Stream<String> read = named.isEmpty() ? Stream.of(current) : named.stream();
        Stream<String> missing = unread.stream().map(name -> name.schema() == null ? current : name.schema());
        return new UnreadSchemaException(
                "the models ask for " + list(unread) + ", where orm does not look",
                named.isEmpty()
                        ? "models.schemas names no schema, so only " + current + " is read"
                        : "models.schemas names " + String.join(", ", named) + " only",
                "name every schema that the models use: models.schemas: ["
                        + Stream.concat(read, missing).distinct().collect(Collectors.joining(", ")) + "]");
    }

    static UnreadSchemaException elsewhere(List<TableName> unread, String current, String database) {
        return new UnreadSchemaException(
                "the models ask for " + list(unread) + ", where orm does not look",
                "on " + database + " a schema is a database, and one history changes one: " + current,
                "leave the schema and the catalog of these entities unsaid, or exclude them (models.exclude) and give the"
                        + " other database an orm.yaml and migrations of its own");
    }

    static UnreadSchemaException severalDatabases(List<String> others, String current, String database) {
        return new UnreadSchemaException(
                "models.schemas names " + String.join(", ", others) + " beside " + current,
                "on " + database + " a schema is a database, and one history changes one",
                "take models.schemas away, and give every database an orm.yaml and migrations of its own");
    }

    private static String list(List<TableName> names) {
        return names.stream().map(TableName::toString).collect(Collectors.joining(", "));
    }
}
