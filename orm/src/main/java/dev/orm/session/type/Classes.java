package dev.orm.session.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The user's classes by their names. */
public record Classes(List<ClassLoader> loaders) {

    public Classes {
        loaders = List.copyOf(loaders);
    }

    public Class<?> load(String name) {
        return Stream.concat(loaders.stream(), Stream.of(ClassLoader.getSystemClassLoader()))
                .flatMap(loader -> find(name, loader).stream())
                .findFirst()
                .orElseThrow(() -> UnusableClassException.missing(name));
    }

    /** Of a type as Java writes it: {@code int}, {@code byte[]}, {@code java.lang.String[]}. */
    Class<?> ofType(String name) {
        return switch (name) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "short" -> short.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            case "char" -> char.class;
            default ->
                name.endsWith("[]")
                        ? ofType(name.substring(0, name.length() - 2)).arrayType()
                        : load(name);
        };
    }

    /** Without running its initializers. */
    public Optional<Class<?>> find(String name, @Nullable ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (LinkageError e) {
            throw UnusableClassException.unreachable(name, e);
        }
    }
}
