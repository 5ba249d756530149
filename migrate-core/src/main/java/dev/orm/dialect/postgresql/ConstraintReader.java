package dev.orm.dialect.postgresql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads constraints into the tables that they belong to; what no value can say makes the table opaque. */
final class ConstraintReader {
    private static final Pattern UNSAID =
            Pattern.compile("NO INHERIT|NOT ENFORCED|WITHOUT OVERLAPS|\\bPERIOD\\b|SET NULL \\(|SET DEFAULT \\(");

    private final LocalText local;
    private final Map<Long, Map<Integer, String>> columns;
    private final IndexReader indexes;
    private final Map<Long, TableBuilder> tables;
    private final Map<Long, List<String>> opaque;

    ConstraintReader(
            LocalText local,
            Map<Long, Map<Integer, String>> columns,
            IndexReader indexes,
            Map<Long, TableBuilder> tables,
            Map<Long, List<String>> opaque) {
        this.local = local;
        this.columns = columns;
        this.indexes = indexes;
        this.tables = tables;
        this.opaque = opaque;
    }

    void read(CatalogRow row) throws SQLException {
        long oid = row.number("conrelid");
        TableBuilder table = tables.get(oid);
        if (table == null) {
            return;
        }
        String definition = row.text("definition");
        String kind = row.text("contype");
        boolean unsaid = kind.equals("x") || UNSAID.matcher(outside(definition)).find();
        boolean laterKey = kind.equals("p") && row.is("condeferrable");
        if (unsaid || laterKey) {
            Objects.requireNonNull(opaque.get(oid)).add(new UnreadConstraint(row.text("conname"), definition).text());
        }
        switch (kind) {
            case "p" -> table.primaryKey(primaryKey(row));
            case "u" -> table.add(unique(row));
            case "f" -> table.add(foreignKey(row));
            case "c" -> table.add(check(row));
            default -> indexes.take(row.number("conindid"));
        }
    }

    /** The definition without its literals. */
    private static String outside(String definition) {
        return definition.replaceAll("'[^']*'|\"[^\"]*\"", "''");
    }

    private PrimaryKey primaryKey(CatalogRow row) throws SQLException {
        Options options = keyOptions(row).without(OptionKeys.NULLS_NOT_DISTINCT);
        return new PrimaryKey(name(row), IndexPart.columns(columns(row)), options);
    }

    private UniqueConstraint unique(CatalogRow row) throws SQLException {
        return new UniqueConstraint(name(row), IndexPart.columns(columns(row)), deferral(row), keyOptions(row));
    }

    private Options keyOptions(CatalogRow row) throws SQLException {
        Options index = indexes.take(row.number("conindid")).map(Index::options).orElse(Options.none());
        return index.without(OptionKeys.COMMENT)
                .withText(
                        OptionKeys.INDEX_COMMENT, index.get(OptionKeys.COMMENT).orElse(""))
                .withText(OptionKeys.COMMENT, row.text("description"));
    }

    private ForeignKey foreignKey(CatalogRow row) throws SQLException {
        return new ForeignKey(
                name(row),
                columns(row),
                local.name(row.text("nspname"), row.text("relname")),
                row.texts("referenced"),
                action(row.text("confdeltype")),
                action(row.text("confupdtype")),
                row.text("confmatchtype").equals("f") ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE,
                deferral(row),
                options(row));
    }

    private CheckConstraint check(CatalogRow row) throws SQLException {
        String text = local.of(DefaultReader.unwrapped(row.text("expression")));
        return new CheckConstraint(name(row), text, options(row));
    }

    private static Options options(CatalogRow row) throws SQLException {
        boolean unchecked = !row.is("convalidated") && row.text("definition").endsWith("NOT VALID");
        Options options = unchecked ? Options.none().with(OptionKeys.NOT_VALID, "") : Options.none();
        return options.withText(OptionKeys.COMMENT, row.text("description"));
    }

    private static ForeignKey.Action action(String letter) {
        return switch (letter) {
            case "r" -> ForeignKey.Action.RESTRICT;
            case "c" -> ForeignKey.Action.CASCADE;
            case "n" -> ForeignKey.Action.SET_NULL;
            case "d" -> ForeignKey.Action.SET_DEFAULT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }

    private static Deferral deferral(CatalogRow row) throws SQLException {
        if (!row.is("condeferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.is("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private List<String> columns(CatalogRow row) throws SQLException {
        Map<Integer, String> names = columns.getOrDefault(row.number("conrelid"), Map.of());
        return row.numbers("keys").stream()
                .map(key -> names.getOrDefault(key, ""))
                .toList();
    }

    private static Name name(CatalogRow row) throws SQLException {
        return Name.given(row.text("conname"));
    }
}
