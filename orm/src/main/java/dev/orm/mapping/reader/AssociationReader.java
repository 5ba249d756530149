package dev.orm.mapping.reader;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.Cascade;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.JoinTableAnnotation;
import dev.orm.mapping.Lifecycle;
import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.OnDelete;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Associations between entities. */
final class AssociationReader {

    private final Reading reading;
    private final ShapeReader shapes;

    AssociationReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.shapes = new ShapeReader(reading, values);
    }

    Optional<Attribute> toOne(Member member, Overrides said, Site site) {
        Annotations annotations = member.annotations();
        boolean oneToOne = annotations.has("OneToOne");
        Written association =
                annotations.find(oneToOne ? "OneToOne" : "ManyToOne").orElseThrow();
        Type target = association.type("targetEntity").orElse(member.type());
        return target(member, target, association.text("mappedBy"))
                .map(name -> name.isEmpty() ? toQuery(member) : toOne(member, said, site, association, name));
    }

    Optional<Attribute> toMany(Member member, Overrides said, Site site) {
        Annotations annotations = member.annotations();
        boolean manyToMany = annotations.has("ManyToMany");
        Written association =
                annotations.find(manyToMany ? "ManyToMany" : "OneToMany").orElseThrow();
        Optional<Type> target =
                association.type("targetEntity").or(() -> Optional.ofNullable(TypeScope.elementOf(member.type())));
        if (target.isEmpty()) {
            reading.problems()
                    .add(
                            member.path(),
                            "its target cannot be told from a raw type: say targetEntity or a type argument");
            return Optional.empty();
        }
        return target(member, target.get(), association.text("mappedBy"))
                .map(name -> name.isEmpty() ? toQuery(member) : toMany(member, said, site, association, name));
    }

    private Attribute toOne(Member member, Overrides said, Site site, Written association, String target) {
        Annotations annotations = member.annotations();
        Joins joins = Joins.of(annotations, said);
        return new Attribute.ToOne(
                member.name(),
                member.className(),
                member.property(),
                annotations.has("OneToOne"),
                target,
                association.flagOr("optional", true),
                annotations.has("Id"),
                annotations
                        .find("MapsId")
                        .map(mapsId -> mapsId.textOr("value", ""))
                        .orElse(null),
                association.text("mappedBy"),
                joins.columns(),
                joins.foreignKey(),
                joins.primaryKey(),
                joins.table(),
                onDelete(annotations),
                lifecycle(association),
                site.validation(member));
    }

    private Attribute toMany(Member member, Overrides said, Site site, Written association, String target) {
        Annotations annotations = member.annotations();
        Joins joins = Joins.of(annotations, said);
        return new Attribute.ToMany(
                member.name(),
                member.className(),
                member.property(),
                annotations.has("ManyToMany"),
                target,
                association.text("mappedBy"),
                shapes.shape(member, said, site, association),
                joins.columns(),
                joins.foreignKey(),
                joins.table(),
                onDelete(annotations),
                lifecycle(association));
    }

    private static Lifecycle lifecycle(Written association) {
        Set<Cascade> cascades = association.constants("cascade").stream()
                .flatMap(name -> name.equals("ALL") ? Stream.of(Cascade.values()) : Stream.of(Cascade.valueOf(name)))
                .collect(Collectors.toSet());
        return new Lifecycle(cascades, association.flagOr("orphanRemoval", false));
    }

    static @Nullable OnDelete onDelete(Annotations annotations) {
        return annotations
                .hibernate("OnDelete")
                .map(written -> written.constant("action"))
                .map(OnDelete::valueOf)
                .orElse(null);
    }

    /**
     * The target's class name. Empty text: an entity that is no table. Nothing: it is the other side of an association
     * that is not in the model, or a problem.
     */
    private Optional<String> target(Member member, Type target, @Nullable String mappedBy) {
        String name = TypeScope.nameOf(target);
        if (reading.isEntity(name)) {
            return Optional.of(name);
        }
        if (reading.isQuery(name)) {
            return Optional.of("");
        }
        if (mappedBy == null) {
            complain(member, target, name);
        }
        return Optional.empty();
    }

    private void complain(Member member, Type target, String name) {
        if (reading.classes().find(target.name()).isEmpty()) {
            reading.problems().missingClass(name, "target of " + member.path());
        } else if (reading.entity(target).isPresent()) {
            reading.problems()
                    .add(
                            member.path(),
                            "its target " + name + " is an entity that "
                                    + reading.problems().origin().leftOut());
        } else {
            reading.problems().add(member.path(), "its target " + name + " is not an entity: say targetEntity");
        }
    }

    private Attribute toQuery(Member member) {
        reading.notices()
                .add(new ModelNotice(
                        member.path(), "its target is a query, not a table: its columns are neither made nor dropped"));
        return new Attribute.LeftAlone(
                member.name(),
                member.className(),
                "Subselect",
                member.annotations().has("Id"),
                ColumnReader.columnNames(member.annotations()),
                null,
                List.of());
    }

    /** The columns or the table of an association. */
    private record Joins(
            List<JoinColumnAnnotation> columns,
            ForeignKeyAnnotation foreignKey,
            boolean primaryKey,
            @Nullable JoinTableAnnotation table) {

        static Joins of(Annotations annotations, Overrides said) {
            return said.association()
                    .map(override -> overridden(written(annotations), override))
                    .orElseGet(() -> written(annotations));
        }

        private static Joins written(Annotations annotations) {
            List<JoinColumnAnnotation> columns = ColumnReader.joinColumns(annotations, "JoinColumn");
            boolean primaryKey =
                    columns.isEmpty() && annotations.hasAny("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
            String kind = primaryKey ? "PrimaryKeyJoinColumn" : "JoinColumn";
            return new Joins(
                    primaryKey ? ColumnReader.joinColumns(annotations, kind) : columns,
                    foreignKey(annotations, kind),
                    primaryKey,
                    TableReader.joinTable(annotations));
        }

        /** Hibernate makes no constraint where a row may be missing. */
        private static ForeignKeyAnnotation foreignKey(Annotations annotations, String kind) {
            Optional<String> name = annotations.hibernate("ForeignKey").map(written -> written.textOr("name", ""));
            boolean none = annotations.hibernate("NotFound").isPresent()
                    || name.filter("none"::equals).isPresent();
            if (none) {
                return new ForeignKeyAnnotation(null, ForeignKeyAnnotation.Mode.NO_CONSTRAINT, null, null);
            }
            return name.map(given -> new ForeignKeyAnnotation(given, ForeignKeyAnnotation.Mode.CONSTRAINT, null, null))
                    .orElseGet(() -> ColumnReader.foreignKeyOfAll(annotations, kind));
        }

        /** An override by columns leaves no join table, one by a join table no columns. */
        private static Joins overridden(Joins written, Overrides.Association override) {
            JoinTableAnnotation table = override.joinTable();
            if (table != null) {
                return new Joins(override.joinColumns(), override.foreignKey(), false, table);
            }
            return new Joins(
                    override.joinColumns().isEmpty() ? written.columns : override.joinColumns(),
                    override.foreignKey().equals(ForeignKeyAnnotation.unsaid())
                            ? written.foreignKey
                            : override.foreignKey(),
                    written.primaryKey && override.joinColumns().isEmpty(),
                    override.joinColumns().isEmpty() ? written.table : null);
        }
    }
}
