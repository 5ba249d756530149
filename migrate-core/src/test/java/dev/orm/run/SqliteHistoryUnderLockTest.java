package dev.orm.run;

import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryUnderLockTest extends HistoryUnderLockContract {
    @TempDir
    private Path folder;

    @Override
    Connection open() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:" + folder.resolve("shop.db"));
        return Connector.open(url, null, null, ConnectOptions.standard().withCreate(true));
    }
}
