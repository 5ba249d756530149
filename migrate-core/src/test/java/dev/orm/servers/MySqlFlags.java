package dev.orm.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What MySQL and MariaDB are both started with. */
final class MySqlFlags {
    private MySqlFlags() {}

    /** Where below a server's folder its data files are. */
    static Path files(Path data) {
        return data.resolve("files");
    }

    /** A server that starts clears the folder for temporary tables: no two may share one. */
    static List<String> common(Path home, Path files) {
        var flags = new ArrayList<String>(List.of(
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + files,
                "--tmpdir=" + files.getParent(),
                "--lc-messages-dir=" + home.resolve("share"),
                "--skip-ssl",
                "--innodb-doublewrite=0",
                "--innodb-flush-method=nosync",
                "--innodb-log-file-size=16M"));
        if (User.isRoot()) {
            flags.add("--user=root");
        }
        return flags;
    }

    /** The socket is a name in the data folder: a whole path may be longer than a socket's address can be. */
    static List<String> server(int port) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mysql.sock",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-buffer-pool-size=64M",
                "--max-connections=200");
    }
}
