package dev.orm.mapping.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model whose parts are in several archives. */
class JarsTest {

    private static final String EXPECTED = """
            User:
              Basic id javaType=Long type=Long id
              Basic name javaType=String type=String column=Column(length=40)
              Basic color javaType=Color type=Enumerated(name=Color, constants=[RED, BLUE], stored=ORDINAL)
              Embedded home className=Address attributes=[Basic city javaType=String type=String]
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void compile() {
        workspace = new Workspace(folder).compile("""
                @MappedSuperclass abstract class Keyed<K> { @Id K id; }
                @MappedSuperclass abstract class Named<K extends Serializable> extends Keyed<K> { @Column(length = 40) String name; }
                enum Color { RED, BLUE }
                @Embeddable class Address { String city; }
                @Entity class User extends Named<Long> { Color color; Address home; }
                """);
    }

    @Test
    void superclassesEnumsAndEmbeddablesMayBeInOtherJars() throws IOException {
        Files.write(folder.resolve("base.jar"), zip(classes("", "Keyed", "Color", "Address")));
        Files.write(folder.resolve("named.jar"), zip(classes("", "Named")));
        Files.write(folder.resolve("app.jar"), zip(classes("", "User")));
        assertThat(workspace.classpath("*.jar").text()).isEqualTo(EXPECTED);
    }

    @Test
    void anApplicationJarHoldsItsLibraries() throws IOException {
        Map<String, byte[]> entries = classes("BOOT-INF/classes/", "User", "Color");
        entries.put("BOOT-INF/lib/base.jar", zip(classes("", "Keyed", "Named")));
        entries.put("BOOT-INF/lib/address.jar", zip(classes("", "Address")));
        Files.write(folder.resolve("app.jar"), zip(entries));
        assertThat(workspace.classpath("app.jar").text()).isEqualTo(EXPECTED);
    }

    @Test
    void anEntityInALibraryOfAnApplicationJarIsFound() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("WEB-INF/classes/readme.txt", "no class".getBytes(UTF_8));
        entries.put("WEB-INF/lib/model.jar", zip(classes("", "Keyed", "Named", "User", "Color", "Address")));
        Files.write(folder.resolve("app.war"), zip(entries));
        assertThat(workspace.classpath("app.war").text()).isEqualTo(EXPECTED);
    }

    @Test
    void aLibraryThatIsLeftOutIsMissed() throws IOException {
        Files.write(folder.resolve("app.jar"), zip(classes("", "User", "Keyed", "Color", "Address")));
        assertThatThrownBy(workspace.classpath("app.jar")::read)
                .isInstanceOf(IncompleteModelException.class)
                .hasMessage("""
                        the model cannot be read completely, so nothing is derived from it
                          why:  com.example.Named is not on the class path: superclass of com.example.User
                          next: add the folders or jars that hold these classes to models.classpath""");
    }

    private Map<String, byte[]> classes(String prefix, String... names) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            String path = "com/example/" + name + ".class";
            entries.put(
                    prefix + path, Files.readAllBytes(folder.resolve("classes").resolve(path)));
        }
        return entries;
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
}
