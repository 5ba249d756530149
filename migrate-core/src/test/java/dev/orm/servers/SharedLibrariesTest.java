package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLibrariesTest {

    @Test
    void aLibraryThatNobodyBringsIsNamed(@TempDir Path folder) throws IOException {
        Path binary = folder.resolve("mysqld");
        Files.writeString(binary, """
                #!/bin/sh
                echo "mysqld: error while loading shared libraries: libnowhere.so.1: cannot open shared object file"
                exit 127
                """);
        binary.toFile().setExecutable(true);
        Path log = Files.writeString(folder.resolve("mysql.log"), "mysqld was asked for its version\n");

        assertThatThrownBy(() ->
                        new SharedLibraries(ServerKind.MYSQL, folder.resolve("cache")).complete(binary.toString(), log))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessage("mysql needs libnowhere.so.1, which this machine lacks and apt did not bring. Install the"
                        + " package that holds it, or name another server in ORM_TEST_MYSQL_URL. The end of " + log
                        + ":\nmysqld was asked for its version");
    }
}
