package dev.orm.query.statement;

import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entity in the FROM clause. The tables that hold its row are joined when a column of theirs is asked for. */
final class EntityRow implements Row {
    private final Context context;
    private final EntityLayout entity;
    private final TableGroup group;
    private final TableName baseTable;
    private final String baseAlias;
    private final @Nullable Union union;
    private final Map<TableName, String> aliases = new LinkedHashMap<>();

    /** Its source stands in the group already. */
    EntityRow(Context context, TableGroup group, EntitySource source) {
        this.context = context;
        this.entity = source.entity();
        this.group = group;
        this.baseTable = source.table();
        this.baseAlias = source.alias();
        this.union = source.union();
        aliases.put(baseTable, baseAlias);
        if (union == null && !isOptional(baseTable)) {
            alias(entity.table());
        }
    }

    /** A secondary table, which has rows of the entity only. */
    private boolean isOptional(TableName table) {
        return part(table).filter(TablePart::optional).isPresent();
    }

    EntityLayout entity() {
        return entity;
    }

    TableGroup group() {
        return group;
    }

    /** The table it is in, or the union of them. */
    String alias() {
        return baseAlias;
    }

    @Nullable
    Union union() {
        return union;
    }

    boolean isLeft() {
        return group.isLeft();
    }

    @Override
    public String column(TableName table, String column) {
        if (union != null) {
            return context.tables().column(baseAlias, union.label(new ColumnKey(table, column)));
        }
        if (entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            return context.tables().column(baseAlias, column);
        }
        int position = entity.tables().get(0).table().equals(table)
                ? entity.tables().get(0).key().indexOf(column)
                : -1;
        return position >= 0
                ? context.tables().column(baseAlias, baseKey().get(position))
                : context.tables().column(alias(table), column);
    }

    @Override
    public boolean mayBeNull(ColumnLayout column) {
        if (group.isLeft() || column.nullable()) {
            return true;
        }
        return union != null
                ? !union.columns().containsValue(column)
                : entity.tables().stream().noneMatch(part -> !part.optional() && isOf(part, column));
    }

    /** Its primary key. */
    List<ResolvedColumn> keyColumns() {
        return context.leaves().ofKey(entity).stream()
                .map(leaf -> ResolvedColumn.of(this, leaf))
                .toList();
    }

    /** The key of the class's own part of the row, which is null where the row is of another class. */
    String partKey(EntityLayout descendant) {
        String alias = alias(descendant.table());
        String key = part(descendant.table()).map(part -> part.key().get(0)).orElseThrow();
        return context.tables().column(alias, key);
    }

    private String alias(TableName table) {
        String known = aliases.get(table);
        if (known != null) {
            return known;
        }
        TablePart part =
                part(table).orElseThrow(() -> new IllegalStateException(entity.className() + " has no table " + table));
        String alias = context.aliases().next(table.name());
        aliases.put(table, alias);
        String source = context.tables().of(table) + " " + alias;
        String on = Conditions.equal(columns(alias, part.key()), columns(baseAlias, baseKey()));
        if (entity.tables().contains(part) && !part.optional()) {
            group.require(source, on);
        } else {
            group.allow(source, on);
        }
        return alias;
    }

    private List<String> baseKey() {
        return part(baseTable)
                .map(TablePart::key)
                .orElseGet(() ->
                        entity.key().columns().stream().map(ColumnLayout::name).toList());
    }

    private Optional<TablePart> part(TableName table) {
        List<TablePart> parts = new ArrayList<>(entity.tables());
        Descendants.of(context.model(), entity).forEach(child -> parts.addAll(child.tables()));
        return parts.stream().filter(part -> part.table().equals(table)).findFirst();
    }

    private List<String> columns(String alias, List<String> names) {
        return names.stream().map(name -> context.tables().column(alias, name)).toList();
    }

    private static boolean isOf(TablePart part, ColumnLayout column) {
        return part.table().equals(column.table());
    }
}
