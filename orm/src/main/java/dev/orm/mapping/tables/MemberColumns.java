package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.AttributeVisitor;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds what each member of an entity asks for to the tables; answers the columns that were said to be NOT NULL. */
final class MemberColumns implements AttributeVisitor<List<String>> {
    private final SchemaBuilder builder;
    private final EntityMapping entity;
    private final TableDraft draft;
    private final Place place;

    MemberColumns(SchemaBuilder builder, EntityMapping entity, TableDraft draft, Place place) {
        this.builder = builder;
        this.entity = entity;
        this.draft = draft;
        this.place = place;
    }

    @Override
    public List<String> visitBasic(Attribute.Basic attribute) {
        Place where = attribute.id() ? Place.KEY : place;
        MappedColumn column = builder.basics().of(attribute, where, attribute.name());
        if (attribute.id() && !isKeyColumn(column.name())) {
            return List.of();
        }
        return add(Members.of(attribute), attribute.column().table(), column);
    }

    @Override
    public List<String> visitEmbedded(Attribute.Embedded attribute) {
        Place inside = attribute.id() ? Place.KEY : place.inside();
        MemberColumns columns = new MemberColumns(builder, entity, draft, inside);
        List<String> required = new ArrayList<>();
        for (Attribute part : attribute.attributes()) {
            if (inside == Place.KEY && part instanceof Attribute.Basic basic && !isOwnKeyPart(basic)) {
                continue;
            }
            required.addAll(part.accept(columns));
        }
        return required;
    }

    @Override
    public List<String> visitToOne(Attribute.ToOne attribute) {
        EntityMapping target = builder.hierarchies().entity(attribute.target());
        if (attribute.mappedBy() != null) {
            builder.requireAttribute(attribute, attribute.mappedBy(), target);
            return List.of();
        }
        if (attribute.joinTable() != null) {
            builder.collections().toOne(entity, attribute, attribute.joinTable());
            return List.of();
        }
        String member = Members.of(attribute);
        boolean primary =
                attribute.id() || attribute.mapsId() != null || attribute.primaryKeyJoin() || place == Place.KEY;
        boolean required =
                primary || !attribute.optional() || attribute.validation().notNull();
        List<JoinedColumn> joined = joined(attribute, target);
        List<String> notNull = new ArrayList<>();
        TableDraft owner = draft;
        for (JoinedColumn column : joined) {
            MappedColumn mapped = required ? column.mapped().withNullable(false) : column.mapped();
            owner = table(member, column.written().table());
            owner.add(member, primary ? mapped.withColumn(mapped.column().withDefault(null)) : mapped);
            if (!mapped.column().nullable()) {
                notNull.add(column.name());
            }
        }
        if (attribute.oneToOne()) {
            owner.unique(joined.stream().map(JoinedColumn::name).toList());
        }
        builder.references().write(owner, joined, target, attribute.foreignKey(), attribute.onDelete());
        return notNull;
    }

    private List<JoinedColumn> joined(Attribute.ToOne attribute, EntityMapping target) {
        if (attribute.primaryKeyJoin() && attribute.joinColumns().isEmpty()) {
            return builder.keys().of(entity).stream()
                    .map(key -> new JoinedColumn(
                            MappedColumn.of(key.name(), key.type(), false), key.name(), JoinColumnAnnotation.unsaid()))
                    .toList();
        }
        return builder.keys().joins().of(Members.of(attribute), attribute.name(), attribute.joinColumns(), target);
    }

    @Override
    public List<String> visitToMany(Attribute.ToMany attribute) {
        builder.collections().toMany(entity, attribute);
        return List.of();
    }

    @Override
    public List<String> visitElementCollection(Attribute.ElementCollection attribute) {
        builder.collections().elements(entity, attribute);
        return List.of();
    }

    @Override
    public List<String> visitLeftAlone(Attribute.LeftAlone attribute) {
        List<String> columns = attribute.columns().isEmpty() ? List.of(attribute.name()) : attribute.columns();
        for (String column : columns) {
            builder.leaveAlone(
                    draft.name() + "." + builder.hierarchies().naming().physical(column));
        }
        attribute
                .tables()
                .forEach(table ->
                        builder.leaveAlone(builder.hierarchies().naming().physical(table)));
        return List.of();
    }

    private List<String> add(String member, @Nullable String secondary, MappedColumn column) {
        table(member, secondary).add(member, column);
        return column.column().nullable() ? List.of() : List.of(column.name());
    }

    private TableDraft table(String member, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return draft;
        }
        TableName wanted = builder.hierarchies().table(null, name);
        if (wanted.name().equalsIgnoreCase(draft.name().name())) {
            return draft;
        }
        for (SecondaryTableAnnotation secondary : entity.secondaryTables()) {
            TableName table = builder.secondaryTable(secondary);
            if (table.name().equalsIgnoreCase(wanted.name())) {
                return builder.drafts().table(table);
            }
        }
        List<String> known = entity.secondaryTables().stream()
                .map(secondary -> builder.secondaryTable(secondary).name())
                .toList();
        throw UnknownNameException.secondaryTable(member, name, entity.name(), known);
    }

    private boolean isKeyColumn(String name) {
        return builder.keys().of(entity).stream().anyMatch(key -> key.name().equals(name));
    }

    /** A part of the embedded id whose column no reference takes over. */
    private boolean isOwnKeyPart(Attribute.Basic part) {
        return builder.keys().of(entity).stream()
                .anyMatch(key -> key.attribute().equals(part.name()));
    }
}
