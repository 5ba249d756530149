package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.classpath.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The age of class files, in years and in versions. */
class ClassFilesTest {

    private static final String USER = "com/example/User";

    @TempDir
    Path folder;

    @Test
    void aClassFileNewerThanWeUnderstandIsNamed() throws IOException {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Path file = folder.resolve("classes").resolve(USER + ".class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);

        assertThatThrownBy(workspace::read)
                .isInstanceOf(ClassFileException.class)
                .hasMessage("the class com.example.User was compiled for Java 55 (" + folder.resolve("classes") + ")\n"
                        + "  why:  class files are understood up to Java 27\n"
                        + "  next: compile it with --release 27 or lower, or take a newer orm");
    }

    @Test
    void aClassFileThatBreaksOffIsNamedWhereverItDoes() throws IOException {
        Workspace workspace = new Workspace(folder).compile("""
                @Entity class User { @Id Long id; static final long LARGE = 1L << 40; double half() { return 0.5; } }
                """);
        Path file = folder.resolve("classes").resolve(USER + ".class");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(workspace::read)
                    .as("%d bytes of %d", length, whole.length)
                    .isInstanceOf(ClassFileException.class)
                    .hasMessage("the class file of com.example.User cannot be read (" + folder.resolve("classes")
                            + ")\n  why:  it is damaged or not a class file\n  next: compile it again");
        }
    }

    @Test
    void whatIsNoClassFileIsPassedOver() throws IOException {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Workspace.write(folder.resolve("classes/com/example/Readme.class"), "lessons of the first class");

        assertThat(workspace.read().entities()).hasSize(1);
    }

    /** As in a container that builds there. */
    @Test
    void aProjectMayLieAtTheRootOfTheFileSystem() {
        Path place = folder.getRoot().resolve("target/classes");
        assertThat(StaleClasses.notice(Stream.of(new ClassFile("com.example.User", new byte[0], place))))
                .isEmpty();
    }

    /** A constant that is not compiled yet would be missing in the check of the column. */
    @Test
    void anEnumThatIsOlderThanItsSourceIsANotice() throws IOException {
        Workspace workspace = new Workspace(folder)
                .source("com/example/Color.java", "package com.example; enum Color { RED }")
                .compile("@Entity class User { @Id Long id; Color color; }");
        Files.createDirectories(folder.resolve("app/target"));
        Files.move(folder.resolve("classes"), folder.resolve("app/target/classes"));
        Path source = folder.resolve("app/src/main/java/com/example/Color.java");
        Workspace.write(source, "enum Color { RED, GREEN }");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        assertThat(workspace.classpath("app/target/classes").read().notices())
                .containsExactly(
                        new ModelNotice("com.example.Color", "the source is newer than the class file: compile first"));
    }

    @Test
    void aSourceThatIsNewerThanItsClassIsANotice() throws IOException {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Files.createDirectories(folder.resolve("app/target"));
        Files.move(folder.resolve("classes"), folder.resolve("app/target/classes"));
        Path source = folder.resolve("app/src/main/java/" + USER + ".java");
        Workspace.write(source, "class User {}");
        workspace.classpath("*/target/classes");

        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        assertThat(workspace.read().notices()).isEmpty();

        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        assertThat(workspace.read().notices())
                .containsExactly(
                        new ModelNotice("com.example.User", "the source is newer than the class file: compile first"));
    }
}
