package dev.orm.script;

import dev.orm.operation.Branch;
import dev.orm.operation.Compiled;
import dev.orm.operation.DependsOn;
import dev.orm.operation.Made;
import dev.orm.operation.Revises;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiled migrations as they stand in a folder or a jar. */
final class ClassFolder {
    private ClassFolder() {}

    /** The file's name without what stands behind the dot. */
    static String simpleName(Path file) {
        String fileName = String.valueOf(file.getFileName());
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    /** The class and those within it, by name. */
    static Map<String, byte[]> classes(Path file) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        put(classes, file);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            String inner = simpleName(file) + "$";
            DirectoryStream.Filter<Path> within =
                    path -> String.valueOf(path.getFileName()).startsWith(inner);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, within)) {
                for (Path path : files) {
                    put(classes, path);
                }
            }
        }
        return classes;
    }

    /** The files of classes that were compiled of a source and stand beside it. */
    static List<Path> beside(Path source) {
        String simpleName = simpleName(source);
        try (Stream<Path> all = Files.list(source.toAbsolutePath().getParent())) {
            return all.filter(file -> isOf(simpleName, String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw ScriptTextException.unreadable(source.toString(), e);
        }
    }

    private static boolean isOf(String simpleName, String fileName) {
        return fileName.endsWith(".class")
                && (fileName.equals(simpleName + ".class") || fileName.startsWith(simpleName + "$"));
    }

    private static void put(Map<String, byte[]> classes, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        classes.put(ClassFile.read(bytes).className(), bytes);
    }

    /** Of the source that {@code orm compile} made the class of. */
    static Optional<Checksums> checksums(ClassFile file) {
        return file.annotation(Compiled.class)
                .map(values -> new Checksums(
                        Integer.parseInt(
                                values.getOrDefault("checksum", List.of("0")).get(0)),
                        values.getOrDefault("statements", List.of("")).get(0)));
    }

    static List<JavaAnnotation> annotations(ClassFile file) {
        List<JavaAnnotation> all = new ArrayList<>();
        for (Class<?> type : List.of(Revises.class, Branch.class, DependsOn.class, Made.class)) {
            file.annotation(type)
                    .map(values -> new JavaAnnotation(type.getSimpleName(), values.getOrDefault("value", List.of()), 1))
                    .ifPresent(all::add);
        }
        return all;
    }
}
