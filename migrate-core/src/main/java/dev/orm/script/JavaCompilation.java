package dev.orm.script;

import dev.orm.operation.Operations;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles one Java migration in memory, against migrate-core and what else is on the class path. */
final class JavaCompilation {
    private static final int SHOWN = 5;

    private final String name;
    private final String className;
    private final @Nullable JavaCompiler compiler;

    JavaCompilation(String name, String className) {
        this(name, className, ToolProvider.getSystemJavaCompiler());
    }

    /** @param compiler null: this Java has none */
    JavaCompilation(String name, String className, @Nullable JavaCompiler compiler) {
        this.name = name;
        this.className = className;
        this.compiler = compiler;
    }

    /** The classes by their names. */
    Map<String, byte[]> compile(String text) {
        JavaCompiler available = compiler;
        if (available == null) {
            throw JavaMigrationException.noCompiler(name);
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-g", "-nowarn", "-Xlint:none", "-classpath", classPath());
        try (Classes classes = new Classes(available.getStandardFileManager(said, Locale.ROOT, null))) {
            boolean compiled = available
                    .getTask(new StringWriter(), classes, said, options, null, List.of(new Source(className, text)))
                    .call();
            if (!compiled) {
                throw refusal(said.getDiagnostics());
            }
            return classes.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaMigrationException refusal(List<Diagnostic<? extends JavaFileObject>> said) {
        List<Diagnostic<? extends JavaFileObject>> errors = said.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        String all = errors.stream()
                .limit(SHOWN)
                .map(error -> "line " + error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        String more = errors.size() > SHOWN ? "\nand " + (errors.size() - SHOWN) + " more" : "";
        String place = errors.isEmpty()
                ? name
                : name + ":" + errors.get(0).getLineNumber() + ":"
                        + errors.get(0).getColumnNumber();
        return JavaMigrationException.notCompiled(place, all + more);
    }

    /** Ours comes first, wherever it was loaded from. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        CodeSource ours = Operations.class.getProtectionDomain().getCodeSource();
        if (ours != null && ours.getLocation() != null) {
            try {
                entries.add(Path.of(ours.getLocation().toURI()).toString());
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                entries.clear(); // within another archive, which the compiler cannot read either
            }
        }
        entries.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        return String.join(File.pathSeparator, entries);
    }

    /** The text, as if it were in a file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Classes(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            URI uri = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, className -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new HashMap<>();
            written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
            return bytes;
        }
    }
}
