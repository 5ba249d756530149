package dev.orm.diff;

import dev.orm.servers.TestServers;

class MySqlFoldedNamesTest extends FoldedNamesContract {
    @Override
    Arena arena() {
        return new OwnArena("mysql", TestServers::mysqlFoldingNames, Palette.mysql());
    }
}
