package dev.orm.dialect.postgresql;

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
import org.jspecify.annotations.Nullable;

/** Sequences: those that number a column become part of it, the others stand for themselves. */
final class SequenceReader {
    private static final String LARGEST = String.valueOf(Long.MAX_VALUE);
    private static final String SMALLEST = String.valueOf(Long.MIN_VALUE);

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

    private static Options options(CatalogRow row) throws SQLException {
        boolean up = row.number("seqincrement") > 0;
        Options options = Options.none();
        String type = row.text("type");
        options = type.equals("bigint") ? options : options.with(OptionKeys.TYPE, type);
        options = unless(options, OptionKeys.MINIMUM, row.text("seqmin"), up ? "1" : smallest(type));
        options = unless(options, OptionKeys.MAXIMUM, row.text("seqmax"), up ? largest(type) : "-1");
        options = unless(options, OptionKeys.CACHE, row.text("seqcache"), "1");
        options = row.is("seqcycle") ? options.with(OptionKeys.CYCLE, "") : options;
        String owner = row.text("owner");
        return owner.isEmpty()
                ? options
                : options.with(
                        OptionKeys.OWNED_BY,
                        PostgresqlSyntax.SYNTAX.name(owner) + "."
                                + PostgresqlSyntax.SYNTAX.name(row.text("owner_column")));
    }

    private static String largest(String type) {
        return switch (type) {
            case "integer" -> String.valueOf(Integer.MAX_VALUE);
            case "smallint" -> String.valueOf(Short.MAX_VALUE);
            default -> LARGEST;
        };
    }

    private static String smallest(String type) {
        return switch (type) {
            case "integer" -> String.valueOf(Integer.MIN_VALUE);
            case "smallint" -> String.valueOf(Short.MIN_VALUE);
            default -> SMALLEST;
        };
    }

    private static Options unless(Options options, String key, String value, String usual) {
        return value.equals(usual) ? options : options.with(key, value);
    }

    /** How the column's identity numbers. */
    DefaultValue.Identity identity(long table, int column, boolean always) {
        Owned found = owned.get(new Owner(table, column));
        return found == null
                ? new DefaultValue.Identity(always, null, null)
                : new DefaultValue.Identity(
                        always,
                        unlessOne(found.sequence().start()),
                        unlessOne(found.sequence().increment()));
    }

    /** The sequence of a column whose default is the next number of the sequence that it owns. */
    Optional<Sequence> serial(long table, int column, String expression) {
        Owned found = owned.get(new Owner(table, column));
        if (found == null || found.identity() || !expression.equals(nextOf(found))) {
            return Optional.empty();
        }
        owned.remove(new Owner(table, column));
        return Optional.of(found.sequence());
    }

    private static String nextOf(Owned owned) {
        return "nextval('" + owned.qualified().replace("'", "''") + "'::regclass)";
    }

    private static @Nullable Long unlessOne(long number) {
        return number == 1 ? null : Long.valueOf(number);
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
