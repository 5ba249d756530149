package dev.orm.example;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project's copy of entity sources, edited as a developer would and compiled into target/classes. */
record Sources(Path folder, Path classes) {
    private static final Path SHOP = Path.of("src", "main", "java");

    /** The shop, copied into a project. */
    static Sources shop(Project project) {
        Sources sources = of(project);
        try (Stream<Path> files = Files.walk(SHOP)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.write(SHOP.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    static Sources of(Project project) {
        return new Sources(project.folder().resolve("src"), project.folder().resolve("target/classes"));
    }

    Sources write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that has to be there. */
    Sources edit(String file, String text, String replacement) {
        try {
            String before = Files.readString(folder.resolve(file));
            if (!before.contains(text)) {
                throw new AssertionError(file + " does not contain " + text);
            }
            return write(file, before.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sources compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(folder)) {
            Files.createDirectories(classes);
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            if (!javac.getTask(problems, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError(problems.toString());
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
