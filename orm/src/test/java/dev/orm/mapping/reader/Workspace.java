package dev.orm.mapping.reader;

import dev.orm.mapping.EntityModel;
import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A folder with sources, compiled into {@code classes}, and the settings with which they are read. */
public final class Workspace {

    private static final String HEADER = """
            package com.example;
            import jakarta.persistence.*;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.io.Serializable;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private final Path folder;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> packages = new ArrayList<>();
    private List<String> classpath = List.of("classes");
    private boolean beanValidation;

    public Workspace(Path folder) {
        this.folder = folder;
    }

    /** Compiles package-private classes of {@code com.example}, with the usual imports. */
    public Workspace compile(String body) {
        return source("com/example/Model.java", HEADER + body).compile();
    }

    public Workspace source(String path, String text) {
        write(folder.resolve("sources").resolve(path), text);
        return this;
    }

    public Workspace compile() {
        List<String> arguments = new ArrayList<>(
                List.of("-d", folder.resolve("classes").toString(), "-proc:none", "-parameters", "-g:none"));
        files("sources").map(Path::toString).forEach(arguments::add);
        StringWriter out = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files("sources").toList());
            if (!compiler.getTask(out, manager, null, arguments.subList(0, 5), null, units)
                    .call()) {
                throw new AssertionError(out.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** As if the class were in a jar that is not on the class path. */
    public Workspace without(String className) {
        try {
            Files.delete(folder.resolve("classes").resolve(className.replace('.', '/') + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Workspace classpath(String... entries) {
        classpath = List.of(entries);
        return this;
    }

    public Workspace packages(String... names) {
        packages.addAll(List.of(names));
        return this;
    }

    public Workspace type(String name, String meaning) {
        types.put(name, meaning);
        return this;
    }

    public Workspace beanValidation() {
        beanValidation = true;
        return this;
    }

    public EntityModel read() {
        return AnnotationReader.read(new ModelSettings(classpath, folder, packages, types, beanValidation, Naming.JPA));
    }

    /** The model as text: see {@link ModelText}. */
    String text() {
        return ModelText.of(read());
    }

    private Stream<Path> files(String name) {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
