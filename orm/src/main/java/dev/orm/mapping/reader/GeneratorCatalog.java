package dev.orm.mapping.reader;

import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.GeneratedValue.Strategy;
import dev.orm.mapping.Generator;
import dev.orm.mapping.TableAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/**
 * Id generators by name. A definition on the member comes before one on the class, the package, and anywhere else; an id
 * that names none takes the nearest one on its member, class or package.
 */
final class GeneratorCatalog {

    private final ClassCatalog classes;
    private final Map<String, Generator> global = new LinkedHashMap<>();
    private final Map<String, Written> generic = new LinkedHashMap<>();

    GeneratorCatalog(ClassCatalog classes, List<ClassInfo> persistent) {
        this.classes = classes;
        for (ClassInfo type : persistent) {
            packageOf(type).ifPresent(this::add);
            add(Annotations.of(type));
            type.fields().forEach(field -> add(Annotations.of(field)));
            type.methods().forEach(method -> add(Annotations.of(method)));
        }
    }

    /**
     * What {@code @GeneratedValue} says, its generator found.
     *
     * @param entity the class whose id it is
     */
    GeneratedValue generatedValue(Written written, Member member, ClassInfo entity) {
        String constant = written.constant("strategy");
        Strategy strategy = constant == null ? Strategy.AUTO : Strategy.valueOf(constant);
        String name = written.text("generator");
        return genericGenerator(name, member, entity)
                .map(generator -> HibernateGenerator.of(generator).value(name))
                .orElseGet(() -> new GeneratedValue(strategy, name, generator(strategy, name, member, entity)));
    }

    /** Hibernate's {@code @GenericGenerator} of an id, where it is of a kind that may need more than we know of. */
    Optional<String> unknown(Written generated, Member member, ClassInfo entity) {
        return genericGenerator(generated.text("generator"), member, entity)
                .flatMap(generator -> HibernateGenerator.of(generator).unknown());
    }

    private @Nullable Generator generator(Strategy strategy, @Nullable String name, Member member, ClassInfo entity) {
        Optional<Generator> near = near(member, entity)
                .flatMap(GeneratorCatalog::generators)
                .filter(generator -> generator.fits(strategy))
                .filter(generator -> name == null || name.equals(generator.name()))
                .findFirst();
        Optional<Generator> far = Optional.ofNullable(name == null ? null : global.get(name))
                .filter(generator -> generator.fits(strategy));
        return near.or(() -> far).orElse(null);
    }

    private Stream<Annotations> near(Member member, ClassInfo entity) {
        return Stream.of(
                        Optional.of(member.annotations()),
                        Optional.of(Annotations.of(entity)),
                        Optional.of(Annotations.of(member.declaringClass())),
                        packageOf(entity),
                        packageOf(member.declaringClass()))
                .flatMap(Optional::stream);
    }

    private Optional<Annotations> packageOf(ClassInfo type) {
        String name = type.name().packagePrefix();
        return name == null
                ? Optional.empty()
                : classes.find(DotName.createSimple(name + ".package-info")).map(Annotations::of);
    }

    private void add(Annotations annotations) {
        generators(annotations).forEach(generator -> {
            String name = generator.name();
            if (name != null) {
                global.putIfAbsent(name, generator);
            }
        });
        for (Written written : annotations.hibernateRepeated("GenericGenerator")) {
            generic.putIfAbsent(written.textOr("name", ""), written);
        }
    }

    private Optional<Written> genericGenerator(@Nullable String name, Member member, ClassInfo entity) {
        return near(member, entity)
                .flatMap(annotations -> annotations.hibernateRepeated("GenericGenerator").stream())
                .filter(written -> name == null ? isOn(member, written) : name.equals(written.text("name")))
                .findFirst()
                .or(() -> Optional.ofNullable(name == null ? null : generic.get(name)));
    }

    private static boolean isOn(Member member, Written written) {
        return member.annotations().hibernateRepeated("GenericGenerator").contains(written);
    }

    private static Stream<Generator> generators(Annotations annotations) {
        List<Generator> all = new ArrayList<>();
        annotations.repeated("SequenceGenerator").forEach(written -> all.add(sequence(written)));
        annotations.repeated("TableGenerator").forEach(written -> all.add(table(written)));
        return all.stream();
    }

    private static Generator sequence(Written written) {
        return new Generator.Sequence(
                written.text("name"),
                written.text("sequenceName"),
                written.text("schema"),
                written.text("catalog"),
                written.number("initialValue"),
                written.number("allocationSize"),
                written.text("options"));
    }

    private static Generator table(Written written) {
        TableAnnotation table = TableReader.table(written, "table");
        return new Generator.Table(
                written.text("name"),
                table,
                written.text("pkColumnName"),
                written.text("valueColumnName"),
                written.text("pkColumnValue"),
                written.number("initialValue"),
                written.number("allocationSize"));
    }
}
