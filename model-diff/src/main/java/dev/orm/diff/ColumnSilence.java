package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps those aspects of a column that the model leaves unsaid and that this history did not set. */
final class ColumnSilence {
    private static final String OF_NOT_NULL = "not-null-";
    private static final String OF_IDENTITY = "identity-";

    private final Keeper keeper;
    private final Phrases phrases;
    private final TypeSilence types;
    private final GeneratedIds generated;

    ColumnSilence(Keeper keeper, Phrases phrases, TypeSilence types, GeneratedIds generated) {
        this.keeper = keeper;
        this.phrases = phrases;
        this.types = types;
        this.generated = generated;
    }

    /**
     * What a column is to its table's primary key.
     *
     * @param alone whether it is the whole key of the desired table
     * @param already whether it belongs to the key of the actual and of the desired table
     * @param unchanged whether it is the whole key of both
     */
    record KeyPlace(boolean alone, boolean already, boolean unchanged) {}

    /** The desired column with what it leaves open taken from the actual one. */
    Column keep(TableName table, Twin<Column> actual, Twin<Column> wanted, ColumnDefinition made, KeyPlace place) {
        boolean numbered = numberedByType(table, actual, wanted, place);
        Twin<Column> desired = numbered ? withoutDefault(wanted) : wanted;
        Column column = desired.written();
        for (Aspect aspect : Aspect.values()) {
            boolean differs = !aspect.same(actual.normal(), desired.normal());
            boolean open = leavesOpen(aspect, actual.normal(), desired.normal(), made)
                    || (aspect == Aspect.NULLABLE
                            && place.already()
                            && actual.normal().nullable());
            if (differs
                    && open
                    && fits(aspect, actual.written(), column, place.alone())
                    && keeps(table, aspect, actual, made, place)) {
                column = copy(aspect, actual.written(), column);
            }
        }
        boolean changes = !column.type().equals(actual.written().type());
        return numbered && changes ? column.withDefault(wanted.written().defaultValue()) : column;
    }

    /** Whether its type alone would make the database number it, and the key that is there has it not numbered. */
    private boolean numberedByType(TableName table, Twin<Column> actual, Twin<Column> desired, KeyPlace place) {
        return place.unchanged()
                && desired.normal().isIdentity()
                && !actual.normal().isIdentity()
                && !generated.contains(table, desired.written().name());
    }

    private static Twin<Column> withoutDefault(Twin<Column> column) {
        return new Twin<>(column.written().withDefault(null), column.normal().withDefault(null));
    }

    private boolean leavesOpen(Aspect aspect, Column actual, Column desired, ColumnDefinition made) {
        return switch (aspect) {
            case TYPE ->
                types.leavesOpen(desired.type(), actual.type()) && (actual.isIdentity() || !desired.isIdentity());
            case NULLABLE -> desired.nullable() || made.choseNullable();
            case DEFAULT -> saysNothing(desired, actual);
            case GENERATED -> desired.generated() == null && desired.defaultValue() == null;
            case COLLATE -> desired.collation() == null;
            case COMMENT -> desired.comment() == null;
            case OPTION ->
                !actual.options()
                        .values()
                        .keySet()
                        .equals(desired.options().values().keySet());
        };
    }

    /** A model cannot say where an identity begins, how it counts, and whether it lets other values in. */
    private static boolean saysNothing(Column desired, Column actual) {
        boolean any = DefaultValue.Identity.byDefault().equals(desired.defaultValue()) && actual.isIdentity();
        return any || (desired.defaultValue() == null && desired.generated() == null);
    }

    /** An identity belongs to its type and to being the key, some options to NOT NULL: they go with these. */
    private static boolean fits(Aspect aspect, Column actual, Column column, boolean aloneInKey) {
        boolean identity = aspect == Aspect.DEFAULT && actual.defaultValue() instanceof DefaultValue.Identity;
        boolean option = aspect == Aspect.OPTION;
        return option
                ? !options(actual, column).isEmpty() || actual.options().isEmpty()
                : !identity || (aloneInKey && column.type().equals(actual.type()));
    }

    private boolean keeps(TableName table, Aspect aspect, Twin<Column> actual, ColumnDefinition made, KeyPlace place) {
        String column = table + "." + actual.written().name();
        String name = column + "." + aspect.word();
        if (aspect == Aspect.NULLABLE && actual.written().nullable()) {
            String why =
                    made.choseNullable() || !place.already() ? " (--nullable)" : ", though it is in the primary key";
            return keeper.keepsUnlessAsked(column + ".nullable", "null of column " + column + why);
        }
        String text = phrases.spoken().of(aspect, actual.written()) + " of column " + column;
        return keeper.keeps(name, made.made(aspect, actual.normal(), phrases), text);
    }

    private static Column copy(Aspect aspect, Column actual, Column column) {
        return aspect == Aspect.OPTION
                ? column.withOptions(merge(options(actual, column), column.options()))
                : aspect.copy(actual, column);
    }

    /** The actual options; what NOT NULL or an identity does goes with it. */
    private static Options options(Column actual, Column column) {
        Options options = actual.options();
        for (String key : actual.options().values().keySet()) {
            boolean goes = (column.nullable() && key.startsWith(OF_NOT_NULL))
                    || (!column.isIdentity() && key.startsWith(OF_IDENTITY));
            options = goes ? options.without(key) : options;
        }
        return options;
    }

    /** The first options, overridden by the second. */
    static Options merge(Options actual, Options desired) {
        SortedMap<String, String> merged = new TreeMap<>(actual.values());
        for (Map.Entry<String, String> option : desired.values().entrySet()) {
            merged.put(option.getKey(), option.getValue());
        }
        return Options.of(merged);
    }
}
