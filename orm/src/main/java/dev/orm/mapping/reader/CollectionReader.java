package dev.orm.mapping.reader;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.Element;
import java.util.Optional;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;

/** Element collections. */
final class CollectionReader {

    private final Reading reading;
    private final ValueReader values;
    private final ShapeReader shapes;

    CollectionReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
        this.shapes = new ShapeReader(reading, values);
    }

    Attribute collection(Member member, Overrides said, Site site) {
        Written collection = member.annotations().find("ElementCollection").orElseThrow();
        Optional<Type> type =
                collection.type("targetClass").or(() -> Optional.ofNullable(TypeScope.elementOf(member.type())));
        if (type.isEmpty()) {
            reading.problems()
                    .add(
                            member.path(),
                            "its elements cannot be told from a raw type: say targetClass or a type argument");
        }
        Element element = values.element(member, type.orElse(PrimitiveType.INT), said.ofElement(), site.inCollection());
        return new Attribute.ElementCollection(
                member.name(),
                member.className(),
                member.property(),
                element,
                shapes.shape(member, said, site, collection),
                TableReader.collectionTable(member.annotations()),
                AssociationReader.onDelete(member.annotations()));
    }
}
