package dev.orm.cli.output;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.Column;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.schema.VirtualTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema as lines for a person. */
public final class SchemaText {
    private final Lines lines;
    private final TypeNames types;

    public SchemaText(Lines lines, TypeNames types) {
        this.lines = lines;
        this.types = types;
    }

    public void print(Schema schema) {
        for (Table table : schema.tables()) {
            print(table);
        }
        schema.virtualTables().forEach(table -> lines.line(virtualTable(table)));
        schema.views().forEach(view -> lines.line("view " + view.name()));
        schema.triggers().forEach(trigger -> lines.line(trigger.label()));
    }

    private static String virtualTable(VirtualTable table) {
        String shadows = table.shadows().stream().map(TableName::toString).collect(Collectors.joining(", "));
        return "virtual table " + table.name() + " (" + table.module() + ")"
                + (shadows.isEmpty() ? "" : " in " + shadows);
    }

    private void print(Table table) {
        String options = String.join(", ", table.options().values().keySet());
        lines.line(Style.STRONG, table.name() + (options.isEmpty() ? "" : " (" + options + ")"));
        int width = table.columns().stream()
                .mapToInt(column -> column.name().length())
                .max()
                .orElse(0);
        table.columns().forEach(column -> lines.line(column(column, width)));
        if (table.primaryKey() != null) {
            lines.line("  primary key" + name(table.primaryKey().name())
                    + columns(table.primaryKey().columns()));
        }
        for (UniqueConstraint unique : table.uniques()) {
            lines.line("  unique" + name(unique.name()) + columns(unique.columns()));
        }
        table.foreignKeys().forEach(key -> lines.line(foreignKey(key)));
        table.checks().forEach(check -> lines.line("  check" + name(check.name()) + " (" + check.expression() + ")"));
        table.indexes().forEach(index -> lines.line(index(index)));
        table.opaque().forEach(part -> lines.line(Style.CAUTION, "  not understood: " + part));
        lines.line("");
    }

    private String column(Column column, int width) {
        StringBuilder text = new StringBuilder("  ")
                .append(column.name())
                .append(" ".repeat(width - column.name().length() + 2))
                .append(types.spell(column.type()));
        if (!column.nullable()) {
            text.append(" not null");
        }
        String value = DefaultText.of(column.defaultValue());
        if (value != null) {
            text.append(column.isIdentity() ? " " : " default ").append(value);
        }
        if (column.generated() != null) {
            text.append(" generated (").append(column.generated().expression()).append(')');
        }
        if (column.collation() != null) {
            text.append(" collate ").append(column.collation());
        }
        column.options()
                .values()
                .forEach((option, setting) -> text.append((" " + option + " " + setting).stripTrailing()));
        return text.toString();
    }

    private static String foreignKey(ForeignKey key) {
        String delete = key.onDelete() == ForeignKey.Action.NO_ACTION ? "" : " on delete " + action(key.onDelete());
        String update = key.onUpdate() == ForeignKey.Action.NO_ACTION ? "" : " on update " + action(key.onUpdate());
        return "  foreign key" + name(key.name()) + columns(key.columns()) + " -> " + key.referencedTable()
                + columns(key.referencedColumns()) + delete + update
                + deferrable(key.deferral());
    }

    private static String deferrable(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : " deferrable " + deferral.sql();
    }

    private static String action(ForeignKey.Action action) {
        return action.sql().toLowerCase(java.util.Locale.ROOT);
    }

    private static String index(Index index) {
        String parts = index.parts().stream().map(SchemaText::part).collect(Collectors.joining(", "));
        String where = index.where() == null ? "" : " where " + index.where();
        return (index.unique() ? "  unique index " : "  index ") + index.name() + " (" + parts + ")" + where;
    }

    private static String part(IndexPart part) {
        String text = part.column() == null ? String.valueOf(part.expression()) : part.column();
        String collated = part.collation() == null ? text : text + " collate " + part.collation();
        return part.descending() ? collated + " desc" : collated;
    }

    private static String name(@Nullable Name name) {
        return name == null ? "" : " " + name.text();
    }

    private static String columns(List<String> names) {
        return " (" + String.join(", ", names) + ")";
    }
}
