package dev.orm.mapping.reader;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ModelNotice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** One entity class as a mapping. */
final class EntityReader {

    private final Reading reading;
    private final Lineage lineage;
    private final boolean beanValidation;
    private final AttributeReader attributes;

    EntityReader(Reading reading, Lineage lineage, boolean beanValidation) {
        this.reading = reading;
        this.lineage = lineage;
        this.beanValidation = beanValidation;
        this.attributes = new AttributeReader(reading);
    }

    EntityMapping read(Hierarchy hierarchy) {
        ClassInfo type = hierarchy.type();
        Annotations annotations = Annotations.of(type);
        ClassInfo parent = hierarchy.parent();
        refuseRecord(type);
        noticeWhatIsUnread(type);
        return new EntityMapping(
                type.name().toString(),
                annotations
                        .find("Entity")
                        .orElseThrow()
                        .textOr("name", type.name().withoutPackagePrefix()),
                type.isAbstract(),
                parent == null ? null : parent.name().toString(),
                lineage.strategy(hierarchy),
                discriminatorColumn(annotations),
                annotations
                        .find("DiscriminatorValue")
                        .map(value -> value.text("value"))
                        .orElse(null),
                idClass(hierarchy),
                TableReader.entityTable(annotations),
                TableReader.secondaryTables(annotations),
                ColumnReader.joinColumns(annotations, "PrimaryKeyJoinColumn"),
                ColumnReader.foreignKeyOfAll(annotations, "PrimaryKeyJoinColumn"),
                AssociationReader.onDelete(annotations),
                attributes(hierarchy),
                new CallbackReader(reading.classes()).read(lineage.upwards(hierarchy)));
    }

    /** Jakarta Persistence 3.2 section 2.1: an entity class must not be a record. */
    private void refuseRecord(ClassInfo type) {
        if (type.isRecord()) {
            reading.problems()
                    .add(
                            type.name().toString(),
                            "entities cannot be records: make it a class with @Id on a member, or an @Embeddable");
        }
    }

    private List<Attribute> attributes(Hierarchy hierarchy) {
        DotName missing = hierarchy.missing();
        if (missing != null) {
            reading.problems()
                    .missingClass(
                            missing.toString(),
                            "superclass of " + hierarchy.type().name());
        }
        Access access = Access.ofHierarchy(lineage.upwards(hierarchy));
        Overrides overrides = Overrides.NONE;
        for (Hierarchy.Level level : hierarchy.levels()) {
            overrides = Overrides.of(level.annotations()).over(overrides);
        }
        return attributes.attributes(hierarchy, Site.of(hierarchy.type(), access, overrides, beanValidation));
    }

    private @Nullable String idClass(Hierarchy hierarchy) {
        Optional<DotName> idClass = lineage.upwardsHierarchies(hierarchy)
                .flatMap(above -> above.find("IdClass").stream())
                .flatMap(written -> written.type("value").stream())
                .map(type -> type.name())
                .findFirst();
        idClass.filter(name -> reading.classes().find(name).isEmpty())
                .ifPresent(name -> reading.problems()
                        .missingClass(
                                name.toString(),
                                "id class of " + hierarchy.type().name()));
        return idClass.map(DotName::toString).orElse(null);
    }

    private void noticeWhatIsUnread(ClassInfo type) {
        Stream.concat(Stream.of(type), packageOf(type).stream())
                .forEach(place -> reading.hibernate()
                        .unreadOnClass(Annotations.of(place))
                        .ifPresent(annotation -> reading.notices()
                                .add(new ModelNotice(
                                        place.name().toString(),
                                        "@" + annotation + " is not read: what it asks for is not made"))));
    }

    private Optional<ClassInfo> packageOf(ClassInfo type) {
        String name = type.name().packagePrefix();
        return name == null ? Optional.empty() : reading.classes().find(DotName.createSimple(name + ".package-info"));
    }

    private static @Nullable DiscriminatorColumnAnnotation discriminatorColumn(Annotations annotations) {
        return annotations
                .find("DiscriminatorColumn")
                .map(EntityReader::discriminatorColumn)
                .orElse(null);
    }

    private static DiscriminatorColumnAnnotation discriminatorColumn(Written column) {
        String type = column.constant("discriminatorType");
        return new DiscriminatorColumnAnnotation(
                column.text("name"),
                type == null ? null : DiscriminatorColumnAnnotation.Type.valueOf(type),
                column.number("length"),
                column.text("columnDefinition"),
                column.text("options"));
    }
}
