package dev.orm.mapping.reader;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.EnumStorage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Attribute converters: those that apply themselves, by the type they convert, and any by its name. */
final class ConverterCatalog {

    private static final List<String> INTERFACES =
            List.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    private final ClassCatalog classes;
    private final TypeMeanings meanings;
    private final BasicTypeReader types;
    private final Problems problems;
    private final Map<String, List<ClassInfo>> autoApplied;

    /**
     * @param candidates the classes with {@code @Converter} that belong to the model
     */
    ConverterCatalog(
            ClassCatalog classes,
            TypeMeanings meanings,
            BasicTypeReader types,
            Problems problems,
            List<ClassInfo> candidates) {
        this.classes = classes;
        this.meanings = meanings;
        this.types = types;
        this.problems = problems;
        this.autoApplied = candidates.stream()
                .filter(ConverterCatalog::appliesItself)
                .filter(converter -> arguments(converter).isPresent())
                .collect(Collectors.groupingBy(converter ->
                        TypeScope.keyOf(arguments(converter).orElseThrow().get(0))));
    }

    /** What the converter of that name stores. */
    BasicType converted(DotName converter, TypeHints hints) {
        String name = converter.toString();
        return new BasicType.Converted(
                name,
                meanings.of(name, hints.storedOr(EnumStorage.ORDINAL))
                        .orElseGet(() -> classes.find(converter)
                                .map(type -> stored(type, hints))
                                .orElseGet(() -> missing(name, hints))));
    }

    /** What a converter stores that applies itself to that type. */
    Optional<BasicType> autoApplied(Type type, TypeHints hints) {
        List<ClassInfo> converters = autoApplied.getOrDefault(TypeScope.keyOf(type), List.of());
        if (converters.size() > 1) {
            problems.add(
                    hints.use(),
                    "several converters apply themselves: "
                            + converters.stream()
                                    .map(converter -> converter.name().toString())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + "; choose one with @Convert");
        }
        return converters.stream()
                .findFirst()
                .map(converter -> converted(converter.name(), TypeHints.plain(hints.use())));
    }

    private static boolean appliesItself(ClassInfo type) {
        return Annotations.of(type)
                .find("Converter")
                .map(converter -> converter.flagOr("autoApply", false))
                .orElse(false);
    }

    private BasicType stored(ClassInfo converter, TypeHints hints) {
        Optional<List<Type>> arguments = arguments(converter);
        if (arguments.isEmpty()) {
            problems.add(
                    hints.use(),
                    "what " + converter.name()
                            + " converts cannot be told: it implements no AttributeConverter<X, Y>, or a"
                            + " class above it is not on the class path");
            return new BasicType.Serialized(converter.name().toString());
        }
        return types.read(arguments.get().get(1), TypeHints.plain("what " + converter.name() + " stores"));
    }

    private BasicType missing(String name, TypeHints hints) {
        problems.missingType(name, "converter, " + hints.use(), "string");
        return new BasicType.Serialized(name);
    }

    private Optional<List<Type>> arguments(ClassInfo converter) {
        SupertypeSearch search = new SupertypeSearch(classes);
        return INTERFACES.stream()
                .flatMap(name -> Stream.ofNullable(
                        search.arguments(converter, TypeScope.EMPTY, name).orElse(null)))
                .filter(arguments -> arguments.size() == 2)
                .findFirst();
    }
}
