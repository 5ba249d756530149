package dev.orm.query.statement;

import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.OwnColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All columns of an entity and of those that extend it, as a query selects them. */
record EntityColumns(Context context, EntityRow row) {

    Selected.Entity select(String name, SelectList list) {
        Map<ColumnKey, Integer> positions = new HashMap<>();
        for (EntityLayout member : Descendants.andSelf(context.model(), row.entity())) {
            columns(member)
                    .forEach(column -> positions.computeIfAbsent(
                            ColumnKey.of(column), key -> list.add(SqlPart.of(row.column(key.table(), key.name())))));
        }
        List<EntityLayout> concrete = context.model().concrete(row.entity());
        int type = concrete.size() > 1 ? list.add(SqlPart.of(type(concrete))) : 0;
        return new Selected.Entity(name, row.entity(), type, classes(concrete), new SelectedColumns(positions));
    }

    static List<ColumnLayout> columns(EntityLayout entity) {
        List<ColumnLayout> columns = new ArrayList<>(entity.key().columns());
        for (AttributeLayout attribute : entity.attributes()) {
            columns.addAll(OwnColumns.of(attribute));
        }
        return columns;
    }

    private boolean hasDiscriminator() {
        return row.entity().discriminator() != null && row.entity().strategy() != InheritanceStrategy.TABLE_PER_CLASS;
    }

    private String type(List<EntityLayout> concrete) {
        if (row.union() != null || hasDiscriminator()) {
            return new ClassRestriction(context).discriminator(row);
        }
        String whens = reversed(concrete).stream()
                .map(entity -> " when " + row.partKey(entity) + " is not null then " + literal(entity))
                .collect(Collectors.joining());
        return "case" + whens + " end";
    }

    private Map<String, EntityLayout> classes(List<EntityLayout> concrete) {
        Map<String, EntityLayout> classes = new LinkedHashMap<>();
        for (EntityLayout entity : concrete) {
            DiscriminatorLayout discriminator = hasDiscriminator() ? entity.discriminator() : null;
            String value = discriminator == null ? null : discriminator.value();
            classes.put(value == null ? entity.name() : value, entity);
        }
        return classes;
    }

    /** Those that extend others first. */
    private static List<EntityLayout> reversed(List<EntityLayout> parentsFirst) {
        List<EntityLayout> reversed = new ArrayList<>(parentsFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private String literal(EntityLayout entity) {
        return context.dialect().syntax().literal(entity.name());
    }
}
