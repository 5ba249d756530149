package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ClassFile;
import dev.orm.mapping.classpath.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Classes by name, indexed when they are asked for: the user's, and the JDK's from the JDK that we run on. */
final class ClassCatalog {

    private final ClassPath classPath;
    private final Map<DotName, Optional<ClassInfo>> known = new HashMap<>();
    private final List<ClassFile> found = new ArrayList<>();

    ClassCatalog(ClassPath classPath) {
        this.classPath = classPath;
    }

    Optional<ClassInfo> find(DotName name) {
        Optional<ClassInfo> type = known.get(name);
        if (type == null) {
            type = ofJdk(name).or(() -> ofClassPath(name));
            known.put(name, type);
        }
        return type;
    }

    /** The files of the user's classes that were looked up by name. */
    List<ClassFile> found() {
        return found;
    }

    private Optional<ClassInfo> ofClassPath(DotName name) {
        Optional<ClassFile> file = classPath.find(name.toString());
        file.ifPresent(found::add);
        return file.map(ClassCatalog::index);
    }

    /** In the order of the files. Where a name comes twice, each is read by itself; else one index holds them all. */
    List<ClassInfo> addAll(List<ClassFile> files) {
        long names = files.stream().map(ClassFile::className).distinct().count();
        List<ClassInfo> all = names == files.size()
                ? together(files)
                : files.stream().map(ClassCatalog::index).toList();
        all.forEach(info -> known.put(info.name(), Optional.of(info)));
        return all;
    }

    private static List<ClassInfo> together(List<ClassFile> files) {
        Indexer indexer = new Indexer();
        for (ClassFile file : files) {
            String place = file.place().toString();
            ClassFileException.requireKnownVersion(file.className(), file.bytes(), place);
            ClassFileException.requireWhole(file.className(), file.bytes(), place);
            try {
                indexer.index(new ByteArrayInputStream(file.bytes()));
            } catch (IOException | RuntimeException e) {
                throw ClassFileException.damaged(file.className(), place, e);
            }
        }
        Index index = indexer.complete();
        return files.stream()
                .map(file -> Optional.ofNullable(index.getClassByName(DotName.createSimple(file.className())))
                        .orElseGet(() -> index(file)))
                .toList();
    }

    static boolean isOfJdk(DotName name) {
        String text = name.toString();
        return text.startsWith("java.") || (text.startsWith("javax.") && !text.startsWith("javax.persistence."));
    }

    /** The annotations of an annotation of the user's own. */
    Stream<DotName> meta(DotName annotation) {
        String name = annotation.toString();
        return name.startsWith("jakarta.") || isOfJdk(annotation)
                ? Stream.empty()
                : find(annotation).stream()
                        .flatMap(type -> type.declaredAnnotations().stream())
                        .map(AnnotationInstance::name);
    }

    /** Whether the class implements Serializable; {@link Answer#UNKNOWN} where a class above it is missing. */
    Answer isSerializable(DotName name) {
        return new SupertypeSearch(this).contains(name, DotName.createSimple("java.io.Serializable"));
    }

    private static ClassInfo index(ClassFile file) {
        return index(file.className(), file.bytes(), file.place().toString());
    }

    private static ClassInfo index(String name, byte[] bytes, String place) {
        ClassFileException.requireKnownVersion(name, bytes, place);
        ClassFileException.requireWhole(name, bytes, place);
        try {
            return Index.singleClass(bytes);
        } catch (IOException | RuntimeException e) {
            throw ClassFileException.damaged(name, place, e);
        }
    }

    private static Optional<ClassInfo> ofJdk(DotName name) {
        return isOfJdk(name)
                ? bytesOfJdk(name).map(bytes -> index(name.toString(), bytes, "the JDK"))
                : Optional.empty();
    }

    private static Optional<byte[]> bytesOfJdk(DotName name) {
        String path = name.toString().replace('.', '/') + ".class";
        try (InputStream stream = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three-valued, because a class may be missing. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}
