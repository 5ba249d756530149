package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLibrariesTest {

    @Test
    void aLibraryThatNobodyBringsIsNamed(@TempDir Path folder) throws IOException {
        Path binary = program(folder, """
                echo "mysqld: error while loading shared libraries: libnowhere.so.1: cannot open shared object file"
                exit 127
                """);
        Path log = Files.writeString(folder.resolve("mysql.log"), "mysqld was asked for its version\n");

        assertThatThrownBy(() -> new SharedLibraries(ServerKind.MYSQL, folder.resolve("cache"), List.of())
                        .complete(binary.toString(), log))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("mysql needs libnowhere.so.1, which this machine lacks and apt did not bring. Install the"
                        + " package that holds it, or name another server in ORM_TEST_MYSQL_URL. The end of " + log
                        + ":\nmysqld was asked for its version");
    }

    /** Newer Debian and Ubuntu call it so. */
    @Test
    void aLibraryOfAnotherNameIsLinked(@TempDir Path folder) throws IOException {
        Path renamed = Files.writeString(folder.resolve("libaio.so.1t64"), "a library");
        Path binary = program(folder, """
                test -e "$LD_LIBRARY_PATH/libaio.so.1" && exit 0
                echo "mysqld: error while loading shared libraries: libaio.so.1: cannot open shared object file"
                exit 127
                """);
        SharedLibraries libraries = new SharedLibraries(ServerKind.MYSQL, folder.resolve("cache"), List.of(folder));

        libraries.complete(binary.toString(), folder.resolve("mysql.log"));
        libraries.complete(binary.toString(), folder.resolve("mysql.log"));

        assertThat(Path.of(libraries.path(), "libaio.so.1")).isSymbolicLink().hasContent("a library");
        assertThat(Files.readSymbolicLink(Path.of(libraries.path(), "libaio.so.1")))
                .isEqualTo(renamed);
    }

    @Test
    void thePackagesThatHoldALibraryAreNamed(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("mysql.log"), "sh: apt-get: not found\n");

        assertThat(ServerNotStartedException.library(ServerKind.MYSQL, "libaio.so.1", "libaio1 or libaio1t64", log))
                .hasMessage(
                        "mysql needs libaio.so.1, which this machine lacks and apt did not bring. Install libaio1 or"
                                + " libaio1t64, or name another server in ORM_TEST_MYSQL_URL. The end of " + log
                                + ":\nsh: apt-get: not found");
    }

    private static Path program(Path folder, String text) throws IOException {
        Path program = Files.writeString(folder.resolve("mysqld"), "#!/bin/sh\n" + text);
        program.toFile().setExecutable(true);
        return program;
    }
}
