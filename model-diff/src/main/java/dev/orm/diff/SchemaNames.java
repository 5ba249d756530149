package dev.orm.diff;

import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a flag names in a schema: exactly, else whatever its case. */
record SchemaNames(Schema schema) {

    /** Whether it is a table, a sequence or a column. */
    boolean has(String text) {
        return table(text).isPresent()
                || sequence(text).isPresent()
                || column(text).isPresent();
    }

    Optional<TableName> table(String text) {
        return find(schema.tables().stream().map(Table::name).toList(), text);
    }

    Optional<TableName> sequence(String text) {
        return find(schema.sequences().stream().map(Sequence::name).toList(), text);
    }

    /** {@code table.column}, either of which may have dots in its name. */
    Optional<ColumnRef> column(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '.')
                .mapToObj(dot -> table(text.substring(0, dot)).flatMap(table -> column(table, text.substring(dot + 1))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<ColumnRef> column(TableName table, String column) {
        return schema.table(table)
                .flatMap(found -> find(found.columnNames(), column))
                .map(name -> new ColumnRef(table, name));
    }

    private static <T> Optional<T> find(List<T> all, String text) {
        return all.stream()
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.toString().equalsIgnoreCase(text))
                        .findFirst());
    }

    List<String> tables() {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }

    List<String> sequences() {
        return schema.sequences().stream()
                .map(sequence -> sequence.name().toString())
                .toList();
    }

    List<String> columns() {
        return schema.tables().stream()
                .flatMap(table -> table.columnNames().stream().map(column -> table.name() + "." + column))
                .toList();
    }
}
