package dev.orm.mapping.reader;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.BasicType;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.Element;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.Validation;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Values in columns: basic ones and embeddables; of members, of elements, of map keys. */
final class ValueReader {

    private final Reading reading;
    private final AttributeReader attributes;

    ValueReader(Reading reading, AttributeReader attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    /** A member that is no association and no collection. */
    Attribute value(Member member, Overrides said, Site site) {
        Annotations annotations = member.annotations();
        boolean saidEmbedded = annotations.hasAny("Embedded", "EmbeddedId");
        if (saidEmbedded || isEmbeddable(member.type(), said)) {
            return embedded(member, member.type(), said, site, annotations.hasAny("Id", "EmbeddedId"));
        }
        return basic(member, said, site);
    }

    /** What a collection table holds. */
    Element element(Member member, Type type, Overrides said, Site site) {
        ColumnAnnotation column = column(member, said);
        return isEmbeddable(type, said)
                ? embedded(member, type, said, site, false)
                : plain(
                        member,
                        type,
                        type(type, said, member, TypeHints.of(member, column.columnDefinition())),
                        column);
    }

    /** The key of a map in columns of its own. */
    Element key(Member member, Type type, Overrides said, Site site) {
        if (isEmbeddable(type, said)) {
            return embedded(member, type, said, site, false);
        }
        ColumnAnnotation column = said.column()
                .or(() -> member.annotations().find("MapKeyColumn").map(ColumnReader::column))
                .orElse(ColumnAnnotation.unsaid());
        TypeHints hints = TypeHints.ofKey(member, column.columnDefinition());
        return new Attribute.Basic(
                member.name(),
                member.className(),
                member.property(),
                TypeScope.nameOf(type),
                type(type, said, member, hints),
                false,
                column,
                false,
                null,
                false,
                true,
                Validation.none());
    }

    private Attribute.Basic basic(Member member, Overrides said, Site site) {
        Annotations annotations = member.annotations();
        ColumnAnnotation column = column(member, said);
        boolean optional = annotations
                .find("Basic")
                .map(basic -> basic.flagOr("optional", true))
                .orElse(true);
        return new Attribute.Basic(
                member.name(),
                member.className(),
                member.property(),
                TypeScope.nameOf(member.type()),
                type(member.type(), said, member, TypeHints.of(member, column.columnDefinition())),
                annotations.has("Lob"),
                column,
                annotations.has("Id"),
                generated(member, site),
                annotations.has("Version"),
                optional,
                site.validation(member));
    }

    private static Attribute.Basic plain(Member member, Type type, BasicType basicType, ColumnAnnotation column) {
        return new Attribute.Basic(
                member.name(),
                member.className(),
                member.property(),
                TypeScope.nameOf(type),
                basicType,
                member.annotations().has("Lob"),
                column,
                false,
                null,
                false,
                true,
                Validation.none());
    }

    private static ColumnAnnotation column(Member member, Overrides said) {
        return ColumnReader.column(member.annotations(), said);
    }

    private @Nullable GeneratedValue generated(Member member, Site site) {
        return member.annotations()
                .find("GeneratedValue")
                .map(written -> reading.generators().generatedValue(written, member, site.entity()))
                .orElse(null);
    }

    private BasicType type(Type type, Overrides said, Member member, TypeHints hints) {
        String definition = hints.columnDefinition();
        if (definition != null && reading.hibernate().typeIsElsewhere(member.annotations())) {
            return new BasicType.Sql(definition);
        }
        Optional<Written> conversion = said.conversion();
        if (conversion.isPresent()) {
            return converted(conversion.get(), type, hints);
        }
        boolean fixed = hints.saysItself() || member.annotations().hasAny("Id", "Version");
        Optional<BasicType> applied =
                fixed ? Optional.empty() : reading.converters().autoApplied(type, hints);
        return applied.orElseGet(() -> reading.types().read(type, hints));
    }

    private boolean isEmbeddable(Type type, Overrides said) {
        return said.conversion().isEmpty() && reading.embeddable(type).isPresent();
    }

    private BasicType converted(Written convert, Type type, TypeHints hints) {
        Optional<Type> converter = convert.type("converter")
                .filter(named -> !named.name().toString().endsWith(".persistence.AttributeConverter"));
        return converter.isEmpty() || convert.flagOr("disableConversion", false)
                ? reading.types().read(type, hints)
                : reading.converters().converted(converter.get().name(), hints);
    }

    private Attribute.Embedded embedded(Member member, Type type, Overrides said, Site site, boolean id) {
        String name = TypeScope.nameOf(type);
        return new Attribute.Embedded(
                member.name(), member.className(), member.property(), name, id, attributesOf(member, type, said, site));
    }

    private List<Attribute> attributesOf(Member member, Type type, Overrides said, Site site) {
        Optional<ClassInfo> found = reading.classes().find(type.name());
        if (found.isEmpty()) {
            reading.problems().missingClass(TypeScope.nameOf(type), "embedded in " + member.path());
            return List.of();
        }
        if (site.isInside(TypeScope.nameOf(type))) {
            reading.problems().add(member.path(), "the embeddable contains itself: say @Transient");
            return List.of();
        }
        Hierarchy hierarchy = Hierarchy.of(found.get(), TypeScope.EMPTY.into(found.get(), type), reading.classes());
        if (hierarchy.missing() != null) {
            reading.problems().missingClass(hierarchy.missing().toString(), "superclass of " + TypeScope.nameOf(type));
        }
        return attributes.attributes(hierarchy, site.inside(found.get(), member, said));
    }
}
