package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets the columns of foreign keys follow what they refer to, where that is kept otherwise than the model has it: <a
 * href="https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html">MySQL</a> wants both of one sign, one
 * character set and one collation. A column that is there follows only into what it already is.
 */
final class ReferringColumns {
    private static final List<Aspect> ASPECTS = List.of(Aspect.TYPE, Aspect.COLLATE, Aspect.OPTION);
    private static final List<String> OPTIONS_OF_TYPES = List.of("unsigned", "charset");
    private static final String TABLE_COLLATION = "collation";

    private final Schema actual;
    private final Schema asked;
    private final Schema complete;
    private final Keeper keeper;
    private final Map<ColumnRef, Column> followed = new HashMap<>();

    /**
     * @param asked what the model asks for
     * @param complete the same with what is kept
     */
    ReferringColumns(Schema actual, Schema asked, Schema complete, Keeper keeper) {
        this.actual = actual;
        this.asked = asked;
        this.complete = complete;
        this.keeper = keeper;
    }

    Schema followed() {
        return complete.withTables(
                complete.tables().stream().map(this::followed).toList());
    }

    private Table followed(Table table) {
        return table.foreignKeys().isEmpty()
                ? table
                : table.toBuilder()
                        .columns(table.columns().stream()
                                .map(column -> followed(table, column))
                                .toList())
                        .build();
    }

    private Column followed(Table table, Column column) {
        ColumnRef place = new ColumnRef(table.name(), column.name());
        Column known = followed.get(place);
        if (known != null) {
            return known;
        }
        followed.put(place, column);
        Column result = column;
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(column.name())) {
                result = following(key, place, result);
            }
        }
        followed.put(place, result);
        return result;
    }

    private Column following(ForeignKey key, ColumnRef place, Column column) {
        Table table = complete.table(key.referencedTable()).orElse(null);
        if (table == null) {
            return column;
        }
        List<String> targets = key.referencedColumns().isEmpty() ? table.primaryKeyColumns() : key.referencedColumns();
        int index = key.columns().indexOf(place.column());
        Column target =
                index < targets.size() ? table.column(targets.get(index)).orElse(null) : null;
        return target == null
                ? column
                : following(
                        place,
                        column,
                        new ColumnRef(table.name(), target.name()),
                        traits(table, followed(table, target)));
    }

    private Column following(ColumnRef place, Column column, ColumnRef target, Column kept) {
        Column here = traits(asked, place).orElse(null);
        Column there = traits(asked, target).orElse(null);
        if (here == null || there == null || TypeFamily.of(here.type()) != TypeFamily.of(there.type())) {
            return column;
        }
        Column found = traits(actual, place).orElse(null);
        Column result = column;
        for (Aspect aspect : ASPECTS) {
            boolean follows = aspect.same(here, there) && !aspect.same(there, kept);
            if (follows && isFree(aspect, place, found, kept)) {
                result = copy(aspect, kept, result);
            }
        }
        return result;
    }

    private boolean isFree(Aspect aspect, ColumnRef place, @Nullable Column found, Column kept) {
        return found == null || (aspect.same(found, kept) && !keeper.isUnwanted(place + "." + aspect.word()));
    }

    private static Column copy(Aspect aspect, Column from, Column into) {
        return aspect == Aspect.OPTION
                ? into.withOptions(ColumnSilence.merge(into.options(), from.options()))
                : aspect.copy(from, into);
    }

    private static Optional<Column> traits(Schema schema, ColumnRef place) {
        return schema.table(place.table())
                .flatMap(table -> table.column(place.column()).map(column -> traits(table, column)));
    }

    /** The column with what both sides of a foreign key share: the collation that is in force, the options of its type. */
    private static Column traits(Table table, Column column) {
        Options options = Options.none();
        for (String key : OPTIONS_OF_TYPES) {
            String value = column.options().get(key).orElse(null);
            options = value == null ? options : options.with(key, value);
        }
        boolean inherits = column.collation() == null && TypeFamily.of(column.type()) == TypeFamily.CHARACTER;
        Column of = column.withOptions(options);
        return inherits ? of.withCollation(table.options().get(TABLE_COLLATION).orElse(null)) : of;
    }
}
