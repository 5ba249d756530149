package dev.orm.session.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.shop.Book;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converters are found in a jar as Spring Boot makes it, with its own loaders, the old one too. */
@Timeout(120)
class SpringBootJarTest {
    private static final List<String> LIBRARIES =
            List.of("jandex", "jakarta.persistence", "sqlite-jdbc", "jspecify", "asm", "slf4j-api", "migrate-core");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "spring-boot-loader.jar, org.springframework.boot.loader.launch.JarLauncher",
        "spring-boot-loader-classic.jar, org.springframework.boot.loader.JarLauncher"
    })
    void convertersOfPackagesWithinTheJar(String loader, String launcher) throws Exception {
        Path jar = folder.resolve("shop.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(launcher))) {
            addLoader(out, loader);
            out.putNextEntry(new JarEntry("BOOT-INF/classes/"));
            addClasses(out, "BOOT-INF/classes/", BootProgram.class);
            store(out, "BOOT-INF/lib/shop.jar", jarOf(Book.class));
            int number = 0;
            for (Path library : libraries()) {
                store(out, "BOOT-INF/lib/" + number++ + ".jar", bytes(library));
            }
        }
        assertThat(output(jar)).isEqualToIgnoringNewLines("[color=red, isbn=isbn:111]");
    }

    private static Manifest manifest(String launcher) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, launcher);
        main.putValue("Start-Class", BootProgram.class.getName());
        main.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        main.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        return manifest;
    }

    private static void addLoader(JarOutputStream out, String name) throws IOException {
        InputStream loader = Objects.requireNonNull(
                SpringBootJarTest.class.getClassLoader().getResourceAsStream("META-INF/loader/" + name));
        try (JarInputStream entries = new JarInputStream(loader)) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().endsWith(".class")) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    entries.transferTo(out);
                }
            }
        }
    }

    /** The class files beside that of a class. */
    private static void addClasses(JarOutputStream out, String prefix, Class<?> type) throws Exception {
        Path home =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path files = home.resolve(type.getPackageName().replace('.', '/'));
        addAll(out, prefix, home, files);
    }

    private static void addAll(JarOutputStream out, String prefix, Path home, Path files) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(prefix + name));
                Files.copy(file, out);
            }
        }
    }

    private static byte[] jarOf(Class<?> type) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            addClasses(out, "", type);
        }
        return bytes.toByteArray();
    }

    /** What the program needs of this test's own class path: jars, and folders of classes. */
    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> !path.toString().endsWith("-tests.jar"))
                .filter(path -> path.endsWith("classes")
                        || LIBRARIES.stream()
                                .anyMatch(name -> path.getFileName().toString().startsWith(name)))
                .distinct()
                .toList();
    }

    private static byte[] bytes(Path library) throws IOException {
        if (Files.isRegularFile(library)) {
            return Files.readAllBytes(library);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            addAll(out, "", library, library);
        }
        return bytes.toByteArray();
    }

    /** A jar within must not be compressed. */
    private static void store(JarOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(JarEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
    }

    private String output(Path jar) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-jar", jar.toString())
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (OutputStream nothing = process.getOutputStream()) {
            nothing.flush();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return said.strip();
    }
}
