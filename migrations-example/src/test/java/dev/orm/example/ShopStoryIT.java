package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop from an empty folder through two revisions and back, each command with all that it says. */
class ShopStoryIT {
    private static final String ROWS = """
            insert into users (id, version, created_at, name, email, role, city)
                values (1, 0, '2026-01-01', 'Ann', 'ann@example.com', 'ADMIN', 'Bergen'),
                       (7, 0, '2026-01-02', 'Bob', 'bob@example.com', 'CUSTOMER', null);
            insert into posts (id, version, created_at, title, author_id) values (1, 0, '2026-01-03', 'Hello', 7);
            insert into tags (id, name) values (1, 'news');
            insert into post_tags (post_id, tag_id) values (1, 1);
            insert into user_phones (user_id, phone) values (7, '+47 1');
            insert into "order" (id, version, created_at, customer_id, status) values (1, 0, '2026-01-04', 7, 0);
            insert into order_lines (order_id, line, sku, quantity, price) values (1, 1, 'acme:1', 2, 9.5);
            """;
    private static final List<String> COUNTS =
            List.of("users", "posts", "tags", "post_tags", "user_phones", "\"order\"", "order_lines");

    private static final String DIFFERENCES = """
            drop-check ck_users_role on users: (role in ('CUSTOMER', 'EDITOR', 'ADMIN'))
            add-column users.nick: varchar(40) not null
            alter-column tags.name: varchar(40) -> varchar(60)
            add-check ck_users_role on users: (role in ('CUSTOMER', 'EDITOR', 'MODERATOR', 'ADMIN'))
            """;

    private static final String UNDO = """
            notice: the undo stops if rows of users.role hold 'MODERATOR', which it no longer allows; write into its script\
             what they become
            """;

    @TempDir
    Path folder;

    private Project shop;
    private Sources sources;

    @BeforeEach
    void aCompiledShop() {
        shop = new Project(folder);
        sources = Sources.shop(shop).compile();
    }

    @Test
    void fromClassesToTablesAndBack() {
        assertThat(shop.write("orm.yaml", "url: jdbc:sqlite:shop.db\n").orm("init"))
                .isEqualTo(said("""
                        kept  orm.yaml
                        wrote migrations/
                        wrote shop.db
                        """));
        assertThat(shop.orm("revision", "--autogenerate", "-m", "create shop").steady())
                .isEqualTo(said("""
                        add-table users
                        add-table payments
                        add-table order
                        add-table order_lines
                        add-table card_payments
                        add-table transfer_payments
                        add-table posts
                        add-table tags
                        add-table post_tags
                        add-table user_phones
                        add-table tags_SEQ
                        wrote migrations/VID__create_shop.sql
                        wrote migrations/UID__create_shop.sql
                        """));
        upgradesOneStep("create shop");
        agrees();

        shop.sql(ROWS);
        List<String> created = tables();
        sources.edit("com/example/shop/User.java", "    private String email;", """
                    private String email;

                    @Column(length = 40, nullable = false)
                    private String nick;
                """)
                .edit("com/example/shop/Role.java", "EDITOR,", "EDITOR,\n    MODERATOR,")
                .edit("com/example/shop/Tag.java", "length = 40", "length = 60")
                .compile();
        assertThat(shop.orm("check")).isEqualTo(new Answer(1, DIFFERENCES, UNDO + """
                notice: orm revision would refuse this: a column needs a value for the rows that are there (users.nick):\
                 NOT NULL without a default, on a table that is older than this revision; nothing was written
                """));
        asksForTheValueOfOldRows();
        assertThat(shop.orm("revision", "--autogenerate", "-m", "give users a nick", "--fill", "users.nick=lower(name)")
                        .steady())
                .isEqualTo(new Answer(0, DIFFERENCES + """
                        wrote migrations/VID__give_users_a_nick.sql
                        wrote migrations/UID__give_users_a_nick.sql
                        """, UNDO));
        upgradesOneStep("give users a nick");
        agrees();
        assertThat(shop.rows("select id, name, nick, city from users order by id"))
                .containsExactly("1, Ann, ann, Bergen", "7, Bob, bob, null");
        assertEveryRowIsThere();

        goesBack(created);
    }

    private void goesBack(List<String> created) {
        assertThat(shop.orm("downgrade", "-1").steady())
                .isEqualTo(new Answer(0, "1 step; the database is at ID\n", database() + """
                        : 1 step
                          downgrade ID give users a nick (N ms)
                        """));
        assertThat(tables()).isEqualTo(created);
        assertEveryRowIsThere();
        assertThat(shop.orm("downgrade", "base").steady())
                .isEqualTo(new Answer(0, "1 step; the database is at base\n", database() + """
                        : 1 step
                          downgrade ID create shop (N ms)
                        """));
        assertThat(shop.objects()).isEmpty();
        assertThat(shop.orm("inspect")).isEqualTo(said(""));
    }

    private void asksForTheValueOfOldRows() {
        List<String> before = List.copyOf(shop.files().keySet());
        assertThat(shop.orm("revision", "--autogenerate", "-m", "give users a nick"))
                .isEqualTo(new Answer(1, "", """
                        error: a column needs a value for the rows that are there (users.nick)
                          why:  NOT NULL without a default, on a table that is older than this revision; nothing was written
                          next: say for each column what old rows get, or let it be null, and run again:
                                --fill users.nick=EXPR   or   --nullable users.nick
                        """));
        assertThat(shop.files().keySet()).containsExactlyElementsOf(before);
    }

    private void upgradesOneStep(String description) {
        assertThat(shop.orm("upgrade", "head").steady())
                .isEqualTo(new Answer(
                        0, "1 step; the database is at ID (head)\n", database() + """
                        : 1 step
                          upgrade ID %s (N ms)
                        """.formatted(description)));
    }

    private void agrees() {
        assertThat(shop.orm("check")).isEqualTo(said("models and database agree\n"));
        assertThat(shop.orm("check", "--from", "history")).isEqualTo(said("models and database agree\n"));
    }

    private void assertEveryRowIsThere() {
        for (String table : COUNTS) {
            assertThat(shop.rows("select count(*) from " + table))
                    .as(table)
                    .containsExactly(table.equals("users") ? "2" : "1");
        }
    }

    /** The live tables as inspect tells them; a rebuilt one stands last. */
    private List<String> tables() {
        return Stream.of(shop.orm("inspect").out().split("\n\n"))
                .map(String::strip)
                .sorted()
                .toList();
    }

    private String database() {
        return "database " + folder.resolve("shop.db");
    }

    private static Answer said(String out) {
        return new Answer(0, out, "");
    }
}
