package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences: those that number a column become part of it, the others stand for themselves. */
final class SequenceReader {
    /** A column by its table's oid and its number. */
    private record Owner(long table, int column) {}

    /** A sequence, as the server writes its name, and whether an identity owns it. */
    private record Owned(Sequence sequence, String qualified, boolean identity) {}

    private final LocalText local;
    private final Map<Owner, Owned> owned = new HashMap<>();
    private final List<Sequence> free = new ArrayList<>();

    SequenceReader(LocalText local) {
        this.local = local;
    }

    void read(CatalogRow row) throws SQLException {
        TableName name = local.name(row.text("nspname"), row.text("relname"));
        Sequence sequence = new Sequence(name, row.number("seqstart"), row.number("seqincrement"), options(row));
        if (row.text("deptype").isEmpty()) {
            free.add(sequence);
        } else {
            owned.put(
                    new Owner(row.number("refobjid"), row.count("refobjsubid")),
                    new Owned(
                            sequence, row.text("qualified"), row.text("deptype").equals("i")));
        }
    }

    private Options options(CatalogRow row) throws SQLException {
        String type = row.text("type");
        Options options = Options.none()
                .with(Sequence.MINIMUM, row.text("seqmin"))
                .with(Sequence.MAXIMUM, row.text("seqmax"))
                .with(Sequence.CACHE, row.text("seqcache"));
        options = type.equals(Sequences.USUAL_TYPE) ? options : options.with(Sequence.TYPE, type);
        options = row.is("seqcycle") ? options.with(Sequence.CYCLE, "") : options;
        options = Sequences.unusual(options, row.number("seqincrement"));
        String owner = row.text("owner");
        return owner.isEmpty()
                ? options
                : options.with(
                        OptionKeys.OWNED_BY,
                        Sequences.column(local.name(row.text("nspname"), owner), row.text("owner_column")));
    }

    /** The column as its identity numbers it. */
    Column identity(Column column, long table, int number, boolean always) {
        Owned found = owned.get(new Owner(table, number));
        return found == null
                ? column.withDefault(new DefaultValue.Identity(always, null, null))
                : NumberedColumn.of(column, found.sequence(), always);
    }

    /** The column whose default is the next number of the sequence that goes with it. */
    Optional<Column> serial(Column column, long table, int number, String expression) {
        Owned found = owned.get(new Owner(table, number));
        if (column.nullable() || found == null || found.identity() || !expression.equals(nextOf(found))) {
            return Optional.empty();
        }
        owned.remove(new Owner(table, number));
        return Optional.of(NumberedColumn.serial(column, found.sequence()));
    }

    private static String nextOf(Owned owned) {
        return "nextval('" + owned.qualified().replace("'", "''") + "'::regclass)";
    }

    /** The sequences that number no column, even where they go with one. Asked after all columns. */
    List<Sequence> free() {
        List<Sequence> all = new ArrayList<>(free);
        owned.values().stream()
                .filter(sequence -> !sequence.identity())
                .map(Owned::sequence)
                .forEach(all::add);
        all.sort(Comparator.comparing(Sequence::name));
        return all;
    }
}
