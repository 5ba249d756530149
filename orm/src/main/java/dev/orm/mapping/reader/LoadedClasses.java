package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ClassFile;
import dev.orm.mapping.classpath.ClassPath;
import dev.orm.mapping.classpath.Neighbours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of the running program, as files. */
final class LoadedClasses {
    private LoadedClasses() {}

    /** Those of the classes and of all above them that are not of the JDK, and converters of their packages. */
    static List<ClassFile> files(Collection<Class<?>> classes, ClassPath classPath) {
        Set<String> names = names(classes);
        List<ClassFile> files = new ArrayList<>(
                names.stream().flatMap(name -> classPath.find(name).stream()).toList());
        for (Class<?> type : ofEachPackage(classes)) {
            Neighbours.of(type).stream()
                    .filter(name -> !names.contains(name))
                    .flatMap(name -> classPath.find(name).stream())
                    .filter(file -> PersistenceMarks.isConverter(file.bytes()))
                    .forEach(files::add);
        }
        return files;
    }

    /** One of the classes for each of their packages. */
    private static Collection<Class<?>> ofEachPackage(Collection<Class<?>> classes) {
        Map<String, Class<?>> packages = new LinkedHashMap<>();
        classes.forEach(type -> packages.putIfAbsent(type.getPackageName(), type));
        return packages.values();
    }

    private static Set<String> names(Collection<Class<?>> classes) {
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> given : classes) {
            for (Class<?> type = given; type != null && type.getClassLoader() != null; type = type.getSuperclass()) {
                names.add(type.getName());
            }
        }
        return names;
    }
}
