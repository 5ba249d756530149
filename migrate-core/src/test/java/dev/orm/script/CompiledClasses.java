package dev.orm.script;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes as a build makes them. */
public final class CompiledClasses {
    private CompiledClasses() {}

    /** The folder, with the classes of a source in it and nothing else of it. */
    public static Path of(Path folder, String className, String text, List<String> options) throws IOException {
        Path source = Files.createTempDirectory("source").resolve(className + ".java");
        Files.writeString(source, text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString()));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean made = compiler.getTask(said, files, null, all, null, files.getJavaFileObjects(source))
                    .call();
            if (!made) {
                throw new IllegalArgumentException(said.toString());
            }
        } finally {
            Files.delete(source);
        }
        return folder;
    }
}
