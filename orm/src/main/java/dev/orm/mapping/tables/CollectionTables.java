package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.JoinTableAnnotation;
import dev.orm.mapping.OnDelete;
import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables between and beside entities: join tables and collection tables. */
final class CollectionTables {
    private final SchemaBuilder builder;
    private final Hierarchies hierarchies;

    CollectionTables(SchemaBuilder builder) {
        this.builder = builder;
        this.hierarchies = builder.hierarchies();
    }

    /** A to-one association in a table of its own: the owner's key is the table's. */
    void toOne(EntityMapping owner, Attribute.ToOne attribute, JoinTableAnnotation said) {
        EntityMapping target = hierarchies.entity(attribute.target());
        TableDraft draft = draft(said.table(), defaultJoinTable(owner, target, attribute.name()));
        String member = Members.of(attribute);
        List<String> key =
                refer(draft, member, owner.name(), said.joinColumns(), owner, said.foreignKey(), attribute.onDelete());
        List<String> columns = refer(
                draft, member, attribute.name(), said.inverseJoinColumns(), target, said.inverseForeignKey(), null);
        draft.key(key);
        if (attribute.oneToOne()) {
            draft.unique(columns);
        }
        builder.clauses(draft, said.table());
    }

    void toMany(EntityMapping owner, Attribute.ToMany attribute) {
        EntityMapping target = hierarchies.entity(attribute.target());
        if (attribute.mappedBy() != null) {
            builder.requireAttribute(attribute, attribute.mappedBy(), target);
            if (!attribute.manyToMany()) {
                positions(builder.draft(target), attribute, attribute.shape(), true);
            }
        } else if (!attribute.manyToMany() && !attribute.joinColumns().isEmpty()) {
            inTarget(owner, attribute, target);
        } else {
            joinTable(owner, attribute, target);
        }
    }

    /** Columns in the target's table refer to the owner; they may be null, since a target can be without. */
    private void inTarget(EntityMapping owner, Attribute.ToMany attribute, EntityMapping target) {
        TableDraft draft = builder.draft(target);
        String member = Members.of(attribute);
        List<JoinedColumn> joined = builder.keys().joins().of(member, attribute.name(), attribute.joinColumns(), owner);
        joined.forEach(column -> draft.add(member, column.mapped()));
        builder.references().write(draft, joined, owner, attribute.foreignKey(), attribute.onDelete());
        positions(draft, attribute, attribute.shape(), true);
    }

    private void joinTable(EntityMapping owner, Attribute.ToMany attribute, EntityMapping target) {
        JoinTableAnnotation said = attribute.joinTable() == null ? JoinTableAnnotation.unsaid() : attribute.joinTable();
        TableDraft draft = draft(said.table(), defaultJoinTable(owner, target, attribute.name()));
        String member = Members.of(attribute);
        String back = inverse(owner, attribute, target);
        List<String> owners = refer(
                draft,
                member,
                back == null ? owner.name() : back,
                said.joinColumns(),
                owner,
                said.foreignKey(),
                attribute.onDelete());
        List<String> targets = refer(
                draft, member, attribute.name(), said.inverseJoinColumns(), target, said.inverseForeignKey(), null);
        List<String> positions = positions(draft, attribute, attribute.shape(), false);
        if (!attribute.manyToMany()) {
            draft.unique(targets);
        }
        if (!positions.isEmpty()) {
            draft.key(owners);
            draft.key(positions);
        } else if (attribute.shape().kind() == CollectionShape.Kind.SET) {
            if (attribute.manyToMany()) {
                draft.key(owners);
            }
            draft.key(targets);
        }
        builder.clauses(draft, said.table());
    }

    /** The attribute of the target that is mapped by this one; null: there is none. */
    private @Nullable String inverse(EntityMapping owner, Attribute.ToMany attribute, EntityMapping target) {
        for (Attribute other : hierarchies.allAttributes(target)) {
            if (other instanceof Attribute.ToMany back
                    && attribute.name().equals(back.mappedBy())
                    && hierarchies.family(hierarchies.entity(back.target())).contains(owner)) {
                return back.name();
            }
        }
        return null;
    }

    void elements(EntityMapping owner, Attribute.ElementCollection attribute) {
        TableAnnotation written = attribute.table().table();
        TableDraft draft = draft(written, owner.name() + "_" + attribute.name());
        List<String> owners = refer(
                draft,
                Members.of(attribute),
                owner.name(),
                attribute.table().joinColumns(),
                owner,
                attribute.table().foreignKey(),
                attribute.onDelete());
        ElementColumns element = new ElementColumns(builder, draft, attribute.name(), Place.ENTITY);
        attribute.element().accept(element);
        List<String> positions = positions(draft, attribute, attribute.shape(), false);
        if (!positions.isEmpty()) {
            draft.key(owners);
            draft.key(positions);
        } else if (attribute.shape().kind() == CollectionShape.Kind.SET) {
            List<String> all = new ArrayList<>(owners);
            all.addAll(element.names());
            if (element.allRequired()) {
                draft.key(all);
            } else {
                draft.unique(all);
            }
        }
        builder.clauses(draft, written);
    }

    /** The order column or the map's key; empty where the collection has neither in this table. */
    private List<String> positions(TableDraft draft, Attribute attribute, CollectionShape shape, boolean nullable) {
        List<String> names = new ArrayList<>();
        if (shape.orderColumn() != null) {
            MappedColumn order = builder.basics().order(shape.orderColumn(), attribute.name() + "_ORDER", nullable);
            draft.add(Members.of(attribute), order);
            names.add(order.name());
        }
        if (shape.mapKey() != null) {
            names.addAll(shape.mapKey().accept(new MapKeyColumns(builder, draft, attribute, nullable)));
        }
        return names;
    }

    private List<String> refer(
            TableDraft draft,
            String member,
            String prefix,
            List<JoinColumnAnnotation> written,
            EntityMapping target,
            ForeignKeyAnnotation foreignKey,
            @Nullable OnDelete onDelete) {
        List<JoinedColumn> joined = builder.keys().joins().of(member, prefix, written, target);
        joined.forEach(column -> draft.add(member, column.mapped().withNullable(false)));
        builder.references().write(draft, joined, target, foreignKey, onDelete);
        return joined.stream().map(JoinedColumn::name).toList();
    }

    private TableDraft draft(TableAnnotation said, String otherwise) {
        String name = said.name() == null || said.name().isEmpty() ? otherwise : said.name();
        TableName table = hierarchies.table(said.schema(), name);
        return builder.drafts().table(table);
    }

    private String defaultJoinTable(EntityMapping owner, EntityMapping target, String property) {
        return hierarchies
                .naming()
                .joinTable(
                        hierarchies.table(owner).name(),
                        hierarchies.table(target).name(),
                        property);
    }
}
