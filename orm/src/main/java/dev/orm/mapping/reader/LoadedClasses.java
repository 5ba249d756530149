package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ClassFile;
import dev.orm.mapping.classpath.ClassPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Classes of the running program, as files. */
final class LoadedClasses {
    private LoadedClasses() {}

    /** Those of the classes and of all above them that are not of the JDK. */
    static List<ClassFile> files(Collection<Class<?>> classes, ClassPath classPath) {
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> given : classes) {
            for (Class<?> type = given; type != null && type.getClassLoader() != null; type = type.getSuperclass()) {
                names.add(type.getName());
            }
        }
        return names.stream().flatMap(name -> classPath.find(name).stream()).toList();
    }
}
