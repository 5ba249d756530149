package dev.orm.session;

import dev.orm.session.merges.MergedListsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMergedListsTest extends MergedListsContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
