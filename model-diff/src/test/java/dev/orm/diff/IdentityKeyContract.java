package dev.orm.diff;

import dev.orm.schema.Schema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that counts by itself must be a key in each statement, whatever else changes between its coming and its key's. */
abstract class IdentityKeyContract {
    private static final String BEFORE = """
            create table tag (code varchar(20) not null primary key);
            create table zost (id bigint not null primary key);
            create table zost_tag (
                zost_id bigint not null,
                tag_code varchar(20) not null,
                primary key (zost_id, tag_code),
                constraint fk_zost foreign key (zost_id) references zost (id),
                constraint fk_tag foreign key (tag_code) references tag (code)
            );
            create table uate (h bigint not null, d bigint not null, primary key (h, d));
            """;

    private static final String AFTER = """
            create table tag (id bigint not null auto_increment primary key, code varchar(20) not null unique);
            create table zost (id bigint not null primary key);
            create table zost_tag (
                zost_id bigint not null,
                tag_id bigint not null,
                primary key (zost_id, tag_id),
                constraint fk_zost foreign key (zost_id) references zost (id),
                constraint fk_tag foreign key (tag_id) references tag (id)
            );
            create table uate (h bigint not null, d bigint not null, c bigint not null, primary key (h, d, c));
            """;

    @TempDir
    Path folder;

    abstract Arena arena();

    @Test
    void aNaturalKeyBecomesACountedOneThatOthersReferTo() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("before", bench.check(SqlModel.unnamed(arena.schemaOf(BEFORE)), Intent.none()));
            bench.upgrade();
            arena.execute("""
                    insert into tag (code) values ('a'), ('b');
                    insert into zost (id) values (1), (2);
                    insert into zost_tag (zost_id, tag_code) values (1, 'a'), (1, 'b'), (2, 'b');
                    insert into uate (h, d) values (1, 1);
                    """);
            Schema model = SqlModel.unnamed(arena.schemaOf(AFTER));
            Intent intent = new Intent(
                    List.of(),
                    List.of("uate.c=0", "zost_tag.tag_id=(select id from tag where tag.code = tag_code)"),
                    List.of(),
                    List.of(),
                    false);

            Findings findings = bench.check(model, intent);
            bench.write("after", findings);

            new RoundTrip(bench, model).run(findings);
        }
    }
}
