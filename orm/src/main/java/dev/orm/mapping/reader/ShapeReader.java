package dev.orm.mapping.reader;

import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.MapKey;
import dev.orm.mapping.OrderPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** How a collection is ordered and keyed. */
final class ShapeReader {

    private final Reading reading;
    private final ValueReader values;

    ShapeReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    /** An array is ordered whether {@code @OrderColumn} says so or not. */
    CollectionShape shape(Member member, Overrides said, Site site, Written collection) {
        CollectionShape.Kind kind = kind(member.type());
        ColumnAnnotation order = member.annotations()
                .find("OrderColumn")
                .map(ColumnReader::column)
                .orElse(member.type().kind() == Type.Kind.ARRAY ? ColumnAnnotation.unsaid() : null);
        MapKey key = kind == CollectionShape.Kind.MAP ? key(member, said, site.inCollection()) : null;
        boolean eager = "EAGER".equals(collection.constant("fetch"));
        return new CollectionShape(kind, eager, orderBy(member), order, key);
    }

    /** {@code @OrderBy("name DESC, id")}; without a value by the primary key, or by the element itself. */
    private static List<OrderPart> orderBy(Member member) {
        return member.annotations()
                .find("OrderBy")
                .map(written -> Stream.of(written.textOr("value", "").split(",", -1))
                        .map(ShapeReader::orderPart)
                        .toList())
                .orElse(List.of());
    }

    private static OrderPart orderPart(String text) {
        String[] words = text.strip().split("\\s+");
        boolean alone = words.length == 1 && words[0].matches("(?i)asc|desc");
        String direction = alone ? words[0] : words.length > 1 ? words[1] : "asc";
        return new OrderPart(alone ? "" : words[0], direction.equalsIgnoreCase("desc"));
    }

    private static CollectionShape.Kind kind(Type type) {
        String name = type.name().toString();
        if (name.endsWith("Map")) {
            return CollectionShape.Kind.MAP;
        }
        if (name.endsWith("Set")) {
            return CollectionShape.Kind.SET;
        }
        return type.kind() == Type.Kind.ARRAY || name.endsWith("List")
                ? CollectionShape.Kind.LIST
                : CollectionShape.Kind.COLLECTION;
    }

    private @Nullable MapKey key(Member member, Overrides said, Site site) {
        Annotations annotations = member.annotations();
        Optional<Written> ofTarget = annotations.find("MapKey");
        if (ofTarget.isPresent()) {
            return new MapKey.OfTarget(ofTarget.get().textOr("name", ""));
        }
        Optional<Type> type = annotations
                .find("MapKeyClass")
                .flatMap(written -> written.type("value"))
                .or(() -> Optional.ofNullable(TypeScope.keyTypeOf(member.type())));
        if (type.isEmpty()) {
            reading.problems()
                    .add(member.path(), "its key cannot be told from a raw type: say @MapKeyClass or type arguments");
            return null;
        }
        return reading.entity(type.get()).isPresent()
                ? reference(member, type.get())
                : new MapKey.Own(values.key(member, type.get(), said.ofKey(), site));
    }

    private MapKey reference(Member member, Type type) {
        String name = TypeScope.nameOf(type);
        if (!reading.isEntity(name)) {
            reading.problems().add(member.path(), "its key " + name + " is an entity that is not in the model");
        }
        return new MapKey.Reference(
                name,
                ColumnReader.joinColumns(member.annotations(), "MapKeyJoinColumn"),
                ColumnReader.foreignKeyOfAll(member.annotations(), "MapKeyJoinColumn"));
    }
}
