package dev.orm.mapping.classpath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @TempDir
    Path folder;

    @Test
    void aFolderAndAJarTheFirstCounts() throws IOException {
        write("classes/a/One.class", "mark first");
        write("classes/a/Two.class", "none");
        jar("lib.jar", Map.of("a/One.class", "mark second", "a/Three.class", "mark third"));

        assertThat(found("classes", "lib.jar"))
                .containsExactly("a.One in classes: mark first", "a.Three in lib.jar: mark third");
    }

    @Test
    void aLinkLeadsToItsFolder() throws IOException {
        write("build-17/a/One.class", "mark");
        Files.createSymbolicLink(folder.resolve("classes"), Path.of("build-17"));

        assertThat(found("classes")).containsExactly("a.One in classes: mark");
    }

    @Test
    void globsInAnySegmentOnlyTakeFoldersAndArchives() throws IOException {
        write("shop/target/classes/a/Shop.class", "mark");
        write("web/target/classes/a/Web.class", "mark");
        write("deep/er/target/classes/a/Deep.class", "mark");
        jar("lib/one.jar", Map.of("a/Lib.class", "mark"));
        write("lib/readme.txt", "mark");

        assertThat(found("*/target/classes", "lib/*"))
                .containsExactly(
                        "a.Shop in shop/target/classes: mark",
                        "a.Web in web/target/classes: mark",
                        "a.Lib in lib/one.jar: mark");
        assertThat(found("**/target/classes")).hasSize(3);
    }

    @Test
    void aListNamesPathsByLineOrSeparatorAndMayNameFoldersThatAreNotThere() throws IOException {
        write("classes/a/One.class", "mark");
        jar("one.jar", Map.of("a/Two.class", "mark"));
        write("cp.txt", folder.resolve("classes") + File.pathSeparator + "build/resources\none.jar\n\n");

        assertThat(found("@cp.txt")).containsExactly("a.One in classes: mark", "a.Two in one.jar: mark");
    }

    @Test
    void anApplicationArchiveShowsItsClassesAndItsLibraries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("org/boot/Launcher.class", bytes("mark"));
        entries.put("BOOT-INF/classes/a/App.class", bytes("mark app"));
        entries.put("BOOT-INF/classes/META-INF/orm.xml", bytes("<x/>"));
        entries.put(
                "BOOT-INF/lib/lib.jar", zip(Map.of("a/Lib.class", bytes("mark lib"), "a/Quiet.class", bytes("none"))));
        Files.write(folder.resolve("app.jar"), zip(entries));

        assertThat(found("app.jar"))
                .containsExactly("a.App in app.jar: mark app", "a.Lib in app.jar/BOOT-INF/lib/lib.jar: mark lib");
        try (ClassPath classPath = ClassPath.open(List.of("app.jar"), folder)) {
            assertThat(classPath.find("a.Quiet"))
                    .hasValueSatisfying(file -> assertThat(file.bytes()).isEqualTo(bytes("none")));
            assertThat(classPath.find("a.Nowhere")).isEmpty();
            assertThat(classPath
                            .search(bytes -> false, path -> path.endsWith("orm.xml"))
                            .resources())
                    .extracting(ResourceFile::path)
                    .containsExactly("META-INF/orm.xml");
        }
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        write("cp.txt", "gone.jar");

        assertThatThrownBy(() -> found("target/classes"))
                .isInstanceOf(ClassPathException.class)
                .hasMessage("the class path entry target/classes does not exist (models.classpath)\n"
                        + "  why:  there is no file or folder " + folder.resolve("target/classes") + "\n"
                        + "  next: compile the project first, or correct models.classpath");
        assertThatThrownBy(() -> found("@cp.txt"))
                .hasMessageStartingWith("the class path entry gone.jar does not exist (models.classpath)");
        assertThatThrownBy(() -> found("@other.txt"))
                .hasMessage("the class path list @other.txt does not exist (models.classpath)\n"
                        + "  why:  there is no file " + folder.resolve("other.txt") + "\n"
                        + "  next: write it: mvn dependency:build-classpath -Dmdep.outputFile=other.txt");
    }

    @Test
    void aJarThatIsDamagedIsNamed() throws IOException {
        write("bad.jar", "no zip");

        assertThatThrownBy(() -> found("bad.jar"))
                .isInstanceOf(ClassPathException.class)
                .hasMessage("the class path entry bad.jar cannot be read (" + folder.resolve("bad.jar") + ")\n"
                        + "  why:  zip END header not found\n"
                        + "  next: build or download it again, or take it out of models.classpath");
    }

    /** A stream over a damaged archive just ends. */
    @Test
    void aLibraryInsideAnArchiveThatIsDamagedIsNamed() throws IOException {
        byte[] whole = zip(Map.of("a/Lib.class", bytes("mark lib")));
        byte[] begun = whole.clone();
        begun[0] = 0;
        refusesLibrary(bytes("no zip"), "zip END header not found");
        refusesLibrary(Arrays.copyOf(whole, whole.length - 30), "zip END header not found");
        refusesLibrary(begun, "it lists 1 entries, and 0 can be read");
    }

    private void refusesLibrary(byte[] library, String why) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("BOOT-INF/classes/a/App.class", bytes("mark app"));
        entries.put("BOOT-INF/lib/lib.jar", library);
        Files.write(folder.resolve("app.jar"), zip(entries));
        assertThatThrownBy(() -> found("app.jar"))
                .isInstanceOf(ClassPathException.class)
                .hasMessage("the class path entry lib.jar cannot be read ("
                        + folder.resolve("app.jar/BOOT-INF/lib/lib.jar") + ")\n  why:  " + why
                        + "\n  next: build or download it again, or take it out of models.classpath");
    }

    @Test
    void globsThatMatchNothingAreRemembered() throws IOException {
        write("shop/target/classes/a/Shop.class", "mark");
        write("lib/readme.txt", "mark");
        try (ClassPath classPath = ClassPath.open(List.of("*/target/classes", "lib/*", "nowhere/**/*.jar"), folder)) {
            assertThat(classPath.unmatched()).containsExactly("lib/*", "nowhere/**/*.jar");
        }
    }

    private List<String> found(String... entries) {
        try (ClassPath classPath = ClassPath.open(List.of(entries), folder)) {
            return classPath
                    .search(bytes -> new String(bytes, UTF_8).contains("mark"), path -> false)
                    .classes()
                    .stream()
                    .map(file -> file.className() + " in "
                            + folder.relativize(file.place()).toString().replace(File.separatorChar, '/') + ": "
                            + new String(file.bytes(), UTF_8))
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void jar(String path, Map<String, String> entries) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        entries.keySet().stream().sorted().forEach(name -> contents.put(name, bytes(entries.get(name))));
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), zip(contents));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
