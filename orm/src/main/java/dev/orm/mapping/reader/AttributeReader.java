package dev.orm.mapping.reader;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.ModelNotice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes attributes of the members of a class and of the mapped superclasses above it. */
final class AttributeReader {

    private final Reading reading;
    private final ValueReader values;
    private final AssociationReader associations;
    private final CollectionReader collections;
    private final ComposedConstraints constraints;

    AttributeReader(Reading reading) {
        this.reading = reading;
        this.values = new ValueReader(reading, this);
        this.associations = new AssociationReader(reading, values);
        this.collections = new CollectionReader(reading, values);
        this.constraints = new ComposedConstraints(reading.classes());
    }

    /** Superclass first, then declaration order; a member that is declared again keeps its place. */
    List<Attribute> attributes(Hierarchy hierarchy, Site site) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (Hierarchy.Level level : hierarchy.levels()) {
            for (Member declared : MemberFinder.members(level.type(), level.scope(), site.access())) {
                Member member = site.validated() ? constraints.in(declared) : declared;
                attribute(member, site).ifPresent(attribute -> attributes.put(member.name(), attribute));
            }
        }
        return List.copyOf(attributes.values());
    }

    /** Empty for the other side of an association to a class that is not in the model. */
    private Optional<Attribute> attribute(Member member, Site site) {
        Annotations annotations = member.annotations();
        Overrides said = site.overrides().below(member.name()).over(Overrides.of(annotations));
        Optional<String> unknown = notUnderstood(member, said);
        if (unknown.isPresent()) {
            return Optional.of(leftAlone(member, said, unknown.get()));
        }
        noticeWhatIsBeside(member);
        noticeGenerator(member, site);
        if (annotations.hasAny("ManyToOne", "OneToOne")) {
            return associations.toOne(member, said, site);
        }
        if (annotations.hasAny("OneToMany", "ManyToMany")) {
            return associations.toMany(member, said, site);
        }
        return Optional.of(
                annotations.has("ElementCollection")
                        ? collections.collection(member, said, site)
                        : values.value(member, said, site));
    }

    private Optional<String> notUnderstood(Member member, Overrides said) {
        Annotations annotations = member.annotations();
        ColumnAnnotation column = ColumnReader.column(annotations, said);
        return reading.hibernate().notUnderstood(annotations, column.columnDefinition() != null);
    }

    private Attribute leftAlone(Member member, Overrides said, String annotation) {
        Annotations annotations = member.annotations();
        reading.notices()
                .add(new ModelNotice(
                        member.path(),
                        "@" + annotation
                                + " is not understood: the columns of this member are neither made nor dropped"));
        List<String> tables = Stream.of("JoinTable", "CollectionTable")
                .flatMap(name -> annotations.find(name).stream())
                .map(table -> table.text("name"))
                .filter(Objects::nonNull)
                .toList();
        return new Attribute.LeftAlone(
                member.name(),
                member.className(),
                annotation,
                annotations.hasAny("Id", "EmbeddedId"),
                columnNames(annotations, said),
                ColumnReader.column(annotations, said).table(),
                tables);
    }

    private static List<String> columnNames(Annotations annotations, Overrides said) {
        return said.column()
                .map(ColumnAnnotation::name)
                .map(List::of)
                .orElseGet(() -> ColumnReader.columnNames(annotations));
    }

    private void noticeGenerator(Member member, Site site) {
        member.annotations()
                .find("GeneratedValue")
                .flatMap(written -> reading.generators().unknown(written, member, site.entity()))
                .ifPresent(kind -> reading.notices()
                        .add(new ModelNotice(
                                member.path(),
                                "the generator " + kind + " is not known: what it needs beside the column, such as a"
                                        + " sequence, is not made")));
    }

    private void noticeWhatIsBeside(Member member) {
        reading.hibernate()
                .beside(member.annotations())
                .ifPresent(annotation -> reading.notices()
                        .add(new ModelNotice(
                                member.path(),
                                "@" + annotation + " is not read: what it asks for beside the column is not made")));
    }
}
