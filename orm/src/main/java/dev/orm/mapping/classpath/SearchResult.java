package dev.orm.mapping.classpath;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a search over the class path found, in class path order. */
public record SearchResult(List<ClassFile> classes, List<ResourceFile> resources) {

    public SearchResult {
        classes = List.copyOf(classes);
        resources = List.copyOf(resources);
    }

    /** Sorts files into classes and others while they are read. A class that an earlier entry holds is passed over. */
    static final class Collector {
        private static final String SUFFIX = ".class";

        private final Predicate<byte[]> interesting;
        private final Set<String> seen = new HashSet<>();
        private final List<ClassFile> classes = new ArrayList<>();
        private final List<ResourceFile> resources = new ArrayList<>();

        Collector(Predicate<byte[]> interesting) {
            this.interesting = interesting;
        }

        boolean wants(String path) {
            return path.endsWith(SUFFIX) && !path.startsWith("META-INF/") && seen.add(path);
        }

        void collect(Path place, String path, byte[] content) {
            if (!path.endsWith(SUFFIX)) {
                resources.add(new ResourceFile(path, content, place));
            } else if (interesting.test(content)) {
                String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
                classes.add(new ClassFile(name, content, place));
            }
        }

        SearchResult result() {
            return new SearchResult(classes, resources);
        }
    }
}
