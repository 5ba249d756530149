package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody did to a database by hand, at random: things that no model mentions. */
final class HandWork {
    private final Random random;

    HandWork(Random random) {
        this.random = random;
    }

    List<String> statements(Schema schema) {
        List<String> statements = new ArrayList<>();
        if (schema.tables().isEmpty()) {
            return statements;
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            Table table = schema.tables().get(random.nextInt(schema.tables().size()));
            List<Column> columns = table.columns();
            statements.add(statement(
                    "hand_" + number,
                    table.name().name(),
                    columns.get(random.nextInt(columns.size())).name()));
        }
        return statements;
    }

    private String statement(String name, String table, String column) {
        return switch (random.nextInt(5)) {
            case 0 ->
                "create index " + name + " on " + table + " (" + column + " desc) where " + column + " is not null";
            case 1 -> "create view " + name + " as select " + column + " from " + table + " as t";
            case 2 -> "create table " + name + " (what text default 'it''s' check (what <> ''))";
            case 3 ->
                "create trigger " + name + " after update of " + column + " on " + table + " begin select old." + column
                        + ", new." + column + "; end";
            default ->
                "alter table " + table + " add column " + name + " varchar(9) default 'x' collate NOCASE check (" + name
                        + " <> '')";
        };
    }
}
