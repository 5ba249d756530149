package dev.orm.session.entity;

import dev.orm.session.type.JavaType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record that rows become. */
public final class RecordType<R extends Record> {
    private final Class<R> type;
    private final List<Component> components;
    private final Maker maker;

    private RecordType(Class<R> type) {
        this.type = type;
        this.components =
                Stream.of(type.getRecordComponents()).map(Component::of).toList();
        this.maker = Maker.of(type);
    }

    /**
     * One of its components.
     *
     * @param type boxed
     * @param primitive whether it has to have a value
     */
    public record Component(String name, JavaType type, boolean primitive) {
        static Component of(RecordComponent component) {
            return new Component(
                    component.getName(),
                    JavaType.of(component.getType()),
                    component.getType().isPrimitive());
        }
    }

    public static <R extends Record> RecordType<R> of(Class<R> type) {
        return new RecordType<>(type);
    }

    /** For messages. */
    public String name() {
        return type.getSimpleName();
    }

    public List<Component> components() {
        return components;
    }

    /** @param values as the components take them, in their order */
    public R make(@Nullable Object... values) {
        return type.cast(maker.make(values));
    }
}
