package dev.orm.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Scripts of 50 MB. */
final class LongScripts {
    private static final int SIZE = 50 << 20;

    private LongScripts() {}

    static void write(Path folder) throws IOException {
        write(folder.resolve("INSERTs.sql"), LongScripts::insert);
        write(folder.resolve("mixed DDL.sql"), LongScripts::ddl);
    }

    private static void write(Path file, IntFunction<String> piece) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int size = 0;
            for (int number = 1; size < SIZE; number++) {
                String text = piece.apply(number);
                out.write(text);
                size += text.length();
            }
        }
    }

    private static String insert(int number) {
        return "insert into orders (id, customer_id, status, note, created_at) values (" + number + ", " + number % 1000
                + ", 'open', 'it''s order number " + number + "; the next follows', '2026-11-21 10:00:00');\n";
    }

    private static String ddl(int number) {
        return """
                -- table %1$d: what it is for
                create table t%1$d (
                    id integer not null,
                    name varchar(128) default 'x;y' not null,
                    amount decimal(10, 2) check (amount > 0), /* in cents */
                    constraint pk_t%1$d primary key (id)
                );

                create index ix_t%1$d_name on t%1$d (name, amount desc);
                alter table t%1$d add column c%1$d integer;
                create view v%1$d as select id, case when amount > 5 then 'much' else 'little' end as how from t%1$d;
                update t%1$d set name = 'a' where id = %1$d;
                drop index ix_t%1$d_name;

                """.formatted(number);
    }
}
