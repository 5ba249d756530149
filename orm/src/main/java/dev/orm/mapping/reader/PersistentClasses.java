package dev.orm.mapping.reader;

import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.classpath.ClassFile;
import dev.orm.mapping.classpath.ClassPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;

/** The classes that carry persistence annotations, sorted by what they are. */
final class PersistentClasses {

    private final List<String> packages;
    private final List<ClassInfo> all = new ArrayList<>();
    private final List<ClassInfo> entities = new ArrayList<>();
    private final List<ClassInfo> queries = new ArrayList<>();
    private final List<ClassInfo> converters = new ArrayList<>();
    private final List<ClassFile> read = new ArrayList<>();
    private final List<ModelNotice> notices = new ArrayList<>();
    private int entitiesElsewhere;

    private PersistentClasses(List<String> packages) {
        this.packages = packages;
    }

    static PersistentClasses of(List<ClassFile> files, ClassCatalog classes, List<String> packages) {
        PersistentClasses sorted = new PersistentClasses(packages);
        HibernateAnnotations hibernate = new HibernateAnnotations(classes);
        Set<Path> places = new HashSet<>();
        sorted.all.addAll(classes.addAll(files));
        for (int position = 0; position < files.size(); position++) {
            ClassFile file = files.get(position);
            ClassInfo type = sorted.all.get(position);
            if (Annotations.of(type).has("Entity")) {
                places.add(file.place());
                sorted.addEntity(type, hibernate);
            }
            if (sorted.isWanted(type)) {
                sorted.read.add(file);
            }
        }
        for (int position = 0; position < files.size(); position++) {
            Path place = files.get(position).place();
            sorted.addConverter(sorted.all.get(position), places.contains(place) || Files.isDirectory(place));
        }
        sorted.entities.sort(Comparator.comparing(entity -> entity.name().toString()));
        return sorted;
    }

    void requireEntities(ClassPath classPath) {
        if (entities.isEmpty()) {
            throw entitiesElsewhere == 0
                    ? NoEntitiesException.none(classPath.places(), classPath.unmatched())
                    : NoEntitiesException.noneIn(packages, entitiesElsewhere);
        }
    }

    /** The files of those that are wanted. */
    List<ClassFile> read() {
        return read;
    }

    List<ClassInfo> all() {
        return all;
    }

    List<ClassInfo> entities() {
        return entities;
    }

    List<ClassInfo> converters() {
        return converters;
    }

    List<ModelNotice> notices() {
        return notices;
    }

    Set<String> entityNames() {
        return names(entities);
    }

    Set<String> queryNames() {
        return names(queries);
    }

    private void addEntity(ClassInfo type, HibernateAnnotations hibernate) {
        var query = hibernate.query(Annotations.of(type));
        if (query.isPresent()) {
            queries.add(type);
            notices.add(new ModelNotice(
                    type.name().toString(), "@" + query.get() + " makes it a query: it has no table in the schema"));
        } else if (isWanted(type)) {
            entities.add(type);
        } else {
            entitiesElsewhere++;
        }
    }

    /** Those of libraries apply themselves only if named in {@code models.packages} or shipped with entities. */
    private void addConverter(ClassInfo type, boolean ours) {
        if (Annotations.of(type).has("Converter") && (packages.isEmpty() ? ours : isWanted(type))) {
            converters.add(type);
        }
    }

    /** Hibernate's own entities (revisions of its audit log) are wanted only by name. */
    private boolean isWanted(ClassInfo type) {
        String name = type.name().toString();
        return packages.isEmpty()
                ? !name.startsWith("org.hibernate.")
                : packages.stream().anyMatch(wanted -> name.startsWith(wanted + "."));
    }

    private static Set<String> names(List<ClassInfo> types) {
        return types.stream().map(type -> type.name().toString()).collect(Collectors.toSet());
    }
}
