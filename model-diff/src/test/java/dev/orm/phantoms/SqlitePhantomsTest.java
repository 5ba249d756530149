package dev.orm.phantoms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SqlitePhantomsTest extends PhantomsContract<InFile> {
    @Override
    InFile place() {
        return new InFile(folder.resolve(UUID.randomUUID() + ".db"));
    }

    @Override
    List<String> scripts() {
        return List.of("sqlite");
    }

    @Override
    List<String> otherSettings() {
        return List.of(
                "pragma foreign_keys = on",
                "pragma legacy_alter_table = on",
                "pragma case_sensitive_like = on",
                "pragma short_column_names = off",
                "pragma full_column_names = on");
    }

    @Override
    Optional<SqlClients> clients() throws Exception {
        return SqlClients.find("sqlite3", "sqlite3");
    }

    @Override
    void copy(SqlClients clients, InFile from, InFile to, Path script) throws Exception {
        clients.copySqlite(from.file(), to.file(), script);
    }
}
