package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.MapKey;
import dev.orm.mapping.MapKeyVisitor;
import java.util.List;

/** The columns of a map's key; empty where they stand in the target. */
final class MapKeyColumns implements MapKeyVisitor<List<String>> {
    private final SchemaBuilder builder;
    private final TableDraft draft;
    private final Attribute attribute;
    private final boolean nullable;

    MapKeyColumns(SchemaBuilder builder, TableDraft draft, Attribute attribute, boolean nullable) {
        this.builder = builder;
        this.draft = draft;
        this.attribute = attribute;
        this.nullable = nullable;
    }

    @Override
    public List<String> visitOfTarget(MapKey.OfTarget key) {
        return List.of();
    }

    @Override
    public List<String> visitOwn(MapKey.Own key) {
        Place place = nullable ? Place.EMBEDDED : Place.KEY;
        return key.key().accept(new ElementColumns(builder, draft, attribute.name() + "_KEY", place));
    }

    @Override
    public List<String> visitReference(MapKey.Reference key) {
        EntityMapping target = builder.hierarchies().entity(key.target());
        List<JoinedColumn> joined =
                builder.keys().joins().of(Members.of(attribute), attribute.name() + "_KEY", key.joinColumns(), target);
        boolean unnamed = key.joinColumns().isEmpty() && joined.size() == 1;
        List<JoinedColumn> named = unnamed ? List.of(renamed(joined.get(0))) : joined;
        named.forEach(column -> draft.add(Members.of(attribute), column.mapped().withNullable(nullable)));
        builder.references().write(draft, named, target, key.foreignKey(), null);
        return named.stream().map(JoinedColumn::name).toList();
    }

    /** A key without a name is {@code <attribute>_KEY}, whatever it refers to. */
    private JoinedColumn renamed(JoinedColumn joined) {
        String name = builder.hierarchies().naming().physical(attribute.name() + "_KEY");
        MappedColumn mapped = joined.mapped();
        return new JoinedColumn(
                mapped.withColumn(mapped.column().withName(name)), joined.referenced(), joined.written());
    }
}
