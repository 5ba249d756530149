package dev.orm.dialect.sqlite;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether our own spelling of a table, read again, is the same table and holds every token of the stored text. What it
 * would lose is named; such a table may be compared, but is never altered.
 */
final class StoredTextCheck {
    private final Function<Table, String> tableSpelling;
    private final BiFunction<TableName, Index, String> indexSpelling;

    /** By what the two make of a table and of an index. */
    StoredTextCheck(Function<Table, String> tableSpelling, BiFunction<TableName, Index, String> indexSpelling) {
        this.tableSpelling = tableSpelling;
        this.indexSpelling = indexSpelling;
    }

    /** What our spelling of the table (its indexes apart) would lose of the text it was read from. */
    List<String> lost(Table read, String stored) {
        Optional<String> spelled = spelled(read);
        Table again = spelled.flatMap(CreateTableParser::parse).orElse(null);
        if (again == null) {
            return List.of("the whole definition");
        }
        List<String> lost = differences(read, again);
        return lost.isEmpty() ? lostWords(read, stored, spelled.orElseThrow()) : lost;
    }

    /** Whether our spelling of the index is the same index. */
    boolean keeps(TableName table, Index index) {
        return CreateIndexParser.parse(indexSpelling.apply(table, index))
                .filter(index::equals)
                .isPresent();
    }

    private Optional<String> spelled(Table read) {
        try {
            return Optional.of(tableSpelling.apply(read));
        } catch (DdlRefusedException e) {
            return Optional.empty();
        }
    }

    private static List<String> differences(Table read, Table again) {
        List<String> parts = new ArrayList<>();
        for (Column column : read.columns()) {
            if (!again.column(column.name()).equals(Optional.of(column))) {
                parts.add("column " + column.name());
            }
        }
        note(parts, "columns", read.columnNames(), again.columnNames());
        note(parts, "primary key", read.primaryKey(), again.primaryKey());
        note(parts, "unique constraints", read.uniques(), again.uniques());
        note(parts, "foreign keys", read.foreignKeys(), again.foreignKeys());
        note(parts, "checks", read.checks(), again.checks());
        note(parts, "options", read.options(), again.options());
        return parts;
    }

    private static void note(List<String> parts, String name, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            parts.add(name);
        }
    }

    private static List<String> lostWords(Table read, String stored, String spelled) {
        List<String> words = SignificantTokens.of(stored).missingIn(SignificantTokens.of(spelled), read.columnNames());
        return words.isEmpty() ? List.of() : List.of("the words " + String.join(" ", words));
    }
}
