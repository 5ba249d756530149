package dev.orm.mapping.reader;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import dev.orm.mapping.classpath.ClassFile;
import dev.orm.mapping.classpath.ClassPath;
import dev.orm.mapping.classpath.SearchResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;

/**
 * Reads the entity classes of a class path: the only door to what the annotations say.
 *
 * <p>It reads bytecode, by annotation name: nothing is loaded or run.
 */
public final class AnnotationReader {

    private final ModelSettings settings;
    private final TypeMeanings meanings;
    private final Problems problems;

    private AnnotationReader(ModelSettings settings, Origin origin) {
        this.settings = settings;
        this.problems = new Problems(origin);
        this.meanings = new TypeMeanings(settings.types());
    }

    /** All entities of the class path, within {@code models.packages}. */
    public static EntityModel read(ModelSettings settings) {
        try (ClassPath classPath = ClassPath.open(settings.classpath(), settings.baseDirectory())) {
            return new AnnotationReader(settings, Origin.CONFIGURATION).read(classPath);
        }
    }

    /**
     * These classes and those above them, of a running program; converters among them, and in the packages of theirs, apply
     * themselves where they say so.
     */
    public static EntityModel read(Collection<Class<?>> classes, boolean beanValidation) {
        ModelSettings settings =
                new ModelSettings(List.of(), Path.of(""), List.of(), Map.of(), beanValidation, Naming.JPA);
        try (ClassPath classPath = ClassPath.of(classes)) {
            return new AnnotationReader(settings, Origin.PROGRAM).read(classes, classPath);
        }
    }

    private EntityModel read(Collection<Class<?>> given, ClassPath classPath) {
        ClassCatalog classes = new ClassCatalog(classPath);
        List<ClassFile> files = LoadedClasses.files(given, classPath);
        PersistentClasses persistent = PersistentClasses.of(files, classes, settings.packages());
        if (persistent.entities().isEmpty()) {
            throw NoEntitiesException.noneGiven();
        }
        Reading reading = reading(classes, persistent);
        List<EntityMapping> entities = read(persistent, classes, reading);
        List<ModelNotice> notices = new ArrayList<>(persistent.notices());
        notices.addAll(reading.notices());
        return new EntityModel(entities, notices.stream().distinct().toList());
    }

    private List<EntityMapping> read(PersistentClasses persistent, ClassCatalog classes, Reading reading) {
        List<Hierarchy> hierarchies = persistent.entities().stream()
                .map(entity -> Hierarchy.of(entity, TypeScope.EMPTY, classes))
                .toList();
        List<EntityMapping> entities = read(hierarchies, reading);
        problems.throwIfAny();
        return entities;
    }

    private static boolean isOfInterest(byte[] classFile) {
        return PersistenceMarks.areIn(classFile) || ClassFileEnd.isMissing(classFile);
    }

    private EntityModel read(ClassPath classPath) {
        if (classPath.places().isEmpty()) {
            throw NoEntitiesException.noPlaces(settings.classpath());
        }
        SearchResult found = classPath.search(AnnotationReader::isOfInterest, MappingFiles::areAt);
        MappingFiles.refuse(found.resources(), meanings);
        ClassCatalog classes = new ClassCatalog(classPath);
        PersistentClasses persistent = PersistentClasses.of(found.classes(), classes, settings.packages());
        persistent.requireEntities(classPath);
        Reading reading = reading(classes, persistent);
        List<EntityMapping> entities = read(persistent, classes, reading);
        List<ModelNotice> notices = new ArrayList<>(ofClassPath(classPath));
        notices.addAll(PersistenceUnits.in(found.resources()).notices(classPath, classes, names(entities)));
        StaleClasses.notice(Stream.concat(persistent.read().stream(), classes.found().stream()))
                .ifPresent(notices::add);
        notices.addAll(persistent.notices());
        notices.addAll(reading.notices());
        return new EntityModel(entities, notices.stream().distinct().toList());
    }

    private static List<ModelNotice> ofClassPath(ClassPath classPath) {
        return classPath.unmatched().stream()
                .map(glob -> new ModelNotice("models.classpath", glob + " matches nothing"))
                .toList();
    }

    private static List<String> names(List<EntityMapping> entities) {
        return entities.stream().map(EntityMapping::className).toList();
    }

    private Reading reading(ClassCatalog classes, PersistentClasses persistent) {
        BasicTypeReader types = new BasicTypeReader(classes, meanings, problems);
        return new Reading(
                classes,
                types,
                new ConverterCatalog(classes, meanings, types, problems, persistent.converters()),
                new GeneratorCatalog(classes, persistent.all()),
                problems,
                persistent.entityNames(),
                persistent.queryNames());
    }

    private List<EntityMapping> read(List<Hierarchy> hierarchies, Reading reading) {
        EntityReader reader = new EntityReader(reading, new Lineage(hierarchies), settings.beanValidation());
        List<EntityMapping> entities = new ArrayList<>();
        for (Hierarchy hierarchy : hierarchies) {
            requireParent(hierarchy, reading);
            entities.add(reader.read(hierarchy));
        }
        return entities;
    }

    private void requireParent(Hierarchy hierarchy, Reading reading) {
        ClassInfo parent = hierarchy.parent();
        if (parent != null && !reading.isEntity(parent.name().toString())) {
            problems.add(
                    hierarchy.type().name().toString(),
                    "it extends the entity " + parent.name() + ", which "
                            + problems.origin().leftOut());
        }
    }
}
