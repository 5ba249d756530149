package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the schema: each entity's own tables first, then what stands between them, then keys that name columns. */
final class SchemaBuilder {
    private final EntityModel model;
    private final Hierarchies hierarchies;
    private final EntityKeys keys;
    private final BasicColumns basics;
    private final ReferenceWriter references;
    private final Discriminators discriminators;
    private final CollectionTables collections;
    private final Generators generators;
    private final Drafts drafts = new Drafts();
    private final Set<String> leftAlone = new LinkedHashSet<>();
    private final Map<TableDraft, List<TableAnnotation>> clauses = new LinkedHashMap<>();

    SchemaBuilder(EntityModel model, NamingStrategy naming) {
        this.model = model;
        this.hierarchies = new Hierarchies(model, naming);
        this.keys = new EntityKeys(hierarchies);
        this.basics = new BasicColumns(naming);
        this.references = new ReferenceWriter(hierarchies, keys);
        this.discriminators = new Discriminators(hierarchies);
        this.collections = new CollectionTables(this);
        this.generators = new Generators(hierarchies, drafts);
    }

    MappedSchema build() {
        parentsFirst().forEach(this::entity);
        TableClauses writer = new TableClauses(hierarchies.naming(), leftAlone);
        clauses.forEach((draft, all) -> all.forEach(said -> writer.write(draft, said)));
        return new MappedSchema(drafts.schema(), List.copyOf(leftAlone), model.notices());
    }

    Hierarchies hierarchies() {
        return hierarchies;
    }

    EntityKeys keys() {
        return keys;
    }

    BasicColumns basics() {
        return basics;
    }

    ReferenceWriter references() {
        return references;
    }

    CollectionTables collections() {
        return collections;
    }

    Drafts drafts() {
        return drafts;
    }

    /** The entity's own table. */
    TableDraft draft(EntityMapping entity) {
        return drafts.table(hierarchies.table(entity));
    }

    /** What the table's annotation says beside columns, for when all columns are there. */
    void clauses(TableDraft draft, TableAnnotation said) {
        clauses.computeIfAbsent(draft, missing -> new ArrayList<>()).add(said);
    }

    void leaveAlone(String column) {
        leftAlone.add(column);
    }

    /** @throws UnknownNameException where the target has no such attribute */
    void requireAttribute(Attribute attribute, String mappedBy, EntityMapping target) {
        String first = mappedBy.contains(".") ? mappedBy.substring(0, mappedBy.indexOf('.')) : mappedBy;
        List<String> names = hierarchies.family(hierarchies.root(target)).stream()
                .flatMap(member -> member.attributes().stream())
                .map(Attribute::name)
                .toList();
        if (!names.contains(first)) {
            throw UnknownNameException.mappedBy(Members.of(attribute), mappedBy, target.name(), names);
        }
    }

    TableName secondaryTable(SecondaryTableAnnotation secondary) {
        String name = secondary.table().name();
        return hierarchies.table(secondary.table().schema(), name == null ? "" : name);
    }

    private List<EntityMapping> parentsFirst() {
        List<EntityMapping> all = new ArrayList<>();
        for (EntityMapping entity : model.entities()) {
            if (entity.parent() == null) {
                all.addAll(hierarchies.family(entity));
            }
        }
        return all;
    }

    private void entity(EntityMapping entity) {
        boolean shared = hierarchies.sharesTable(entity);
        if (hierarchies.hasNoTable(entity)) {
            generators(entity);
            return;
        }
        TableDraft draft = draft(entity);
        if (!shared) {
            key(entity, draft);
            clauses(draft, entity.table());
        }
        if (entity.parent() == null) {
            discriminators.write(entity, draft);
            generators(entity);
        }
        secondaryTables(entity);
        MemberColumns members = new MemberColumns(this, entity, draft, Place.ENTITY);
        Set<String> before = Set.copyOf(draft.columnNames());
        List<String> required = new ArrayList<>();
        hierarchies.attributes(entity).forEach(attribute -> required.addAll(attribute.accept(members)));
        if (shared) {
            List<String> own =
                    required.stream().filter(name -> !before.contains(name)).toList();
            draft.relax(own);
            discriminators.require(entity, draft, own);
        }
    }

    private void key(EntityMapping entity, TableDraft draft) {
        List<KeyColumn> key = keys.of(entity);
        List<String> names = key.stream().map(KeyColumn::name).toList();
        boolean joined = entity.parent() != null && hierarchies.strategy(entity) == InheritanceStrategy.JOINED;
        if (joined) {
            key.forEach(column -> draft.add(entity.className(), MappedColumn.of(column.name(), column.type(), false)));
            EntityMapping parent = hierarchies.parent(entity).orElseThrow();
            references.writeKey(draft, names, parent, entity.primaryKeyForeignKey(), entity.onDelete());
        }
        draft.key(names);
    }

    private void generators(EntityMapping entity) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof Attribute.Basic basic && basic.id()) {
                generators.write(entity, basic);
            }
        }
    }

    private void secondaryTables(EntityMapping entity) {
        for (SecondaryTableAnnotation secondary : entity.secondaryTables()) {
            TableDraft draft = drafts.table(secondaryTable(secondary));
            List<JoinColumnAnnotation> written = secondary.primaryKeyJoinColumns();
            List<KeyColumn> key = keys.of(entity);
            List<KeyColumn> own =
                    written.isEmpty() ? key : keys.joins().renamed(entity.className(), entity.name(), written, key);
            own.forEach(column -> draft.add(entity.className(), MappedColumn.of(column.name(), column.type(), false)));
            List<String> names = own.stream().map(KeyColumn::name).toList();
            draft.key(names);
            references.writeKey(draft, names, entity, secondary.foreignKey(), null);
            clauses(draft, secondary.table());
        }
    }
}
