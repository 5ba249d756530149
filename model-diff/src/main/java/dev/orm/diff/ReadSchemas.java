package dev.orm.diff;

import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which schemas of a database were read: what a model has elsewhere would seem to be missing, however often it is made.
 *
 * @param named as the configuration names them; none: the current one
 * @param several whether one history can change more than one
 */
record ReadSchemas(String current, List<String> named, boolean several) {

    /** The same schema with the names of the current schema written without it. */
    Schema local(Schema model) {
        return new LocalNames(current).of(model);
    }

    /** @throws UnreadSchemaException naming what the model, with local names, has in a schema that was not read */
    void require(Schema model, String database) {
        List<String> others =
                named.stream().filter(name -> !name.equalsIgnoreCase(current)).toList();
        if (!several && !others.isEmpty()) {
            throw UnreadSchemaException.severalDatabases(others, current, database);
        }
        List<TableName> unread = Stream.concat(
                        model.tables().stream().map(Table::name),
                        model.sequences().stream().map(Sequence::name))
                .filter(name -> !isRead(name))
                .toList();
        if (!unread.isEmpty()) {
            throw several
                    ? UnreadSchemaException.of(unread, named, current)
                    : UnreadSchemaException.elsewhere(unread, current, database);
        }
    }

    private boolean isRead(TableName name) {
        String schema = name.schema() == null ? current : name.schema();
        return named.isEmpty()
                ? schema.equalsIgnoreCase(current)
                : named.stream().anyMatch(schema::equalsIgnoreCase);
    }
}
