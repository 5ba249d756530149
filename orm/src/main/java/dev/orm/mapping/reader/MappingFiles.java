package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ResourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Refuses mapping files: they may change what the annotations say. */
final class MappingFiles {

    private MappingFiles() {}

    static boolean areAt(String path) {
        return path.equals("META-INF/orm.xml") || path.equals(PersistenceXml.PATH) || path.endsWith(".hbm.xml");
    }

    static void refuse(List<ResourceFile> files, TypeMeanings meanings) {
        List<String> found = files.stream()
                .flatMap(file -> mappings(file)
                        .filter(name -> !meanings.ignores(name))
                        .map(name -> name + " in " + file.place()))
                .distinct()
                .toList();
        if (!found.isEmpty()) {
            throw MappingFileException.of(found);
        }
    }

    private static Stream<String> mappings(ResourceFile file) {
        return file.path().equals(PersistenceXml.PATH)
                ? PersistenceXml.read(file).mappingFiles().stream()
                : Stream.of(file.path());
    }
}
