package dev.orm.diff;

import java.nio.file.Path;

class SqliteNumberOfQueriesTest extends NumberOfQueriesContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }

    @Override
    String more() {
        return """
                alter table tN add column twice numeric as (amount * 2);
                create table oddN (a integer primary key autoincrement, b text collate nocase) strict;
                create unique index ix_someN on tN (lower(name)) where amount > 1;
                create trigger bN after update of name on tN begin update tN set name = new.name; end;
                """;
    }
}
