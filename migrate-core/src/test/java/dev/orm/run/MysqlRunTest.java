package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionTarget;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MysqlRunTest extends ServerRunContract {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    char identifierQuote() {
        return '`';
    }

    @Test
    void whatAnEarlierRunLeftIsSpokenOf() throws IOException, SQLException {
        migrator().run(RevisionTarget.parse("1"));
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("create table posts (id integer)"); // as a run that was killed leaves it
        }

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining(
                        "this run changed nothing of this step: correct the script and run it again; where an earlier"
                                + " run of this step failed or was killed half-way, what it made is still there (a table, a column or"
                                + " an index that exists already, say): undo that by hand first; the database is at 1 users");
    }

    /** What a --fill makes of a column's values stands in a column of its own, which takes the old one's place. */
    @Test
    void valuesThatWereCarriedOverAreNotAskedAboutTwice() throws IOException, SQLException {
        write("V3__loud.sql", """
                -- orm:made posts(title)
                alter table posts add column _orm_new_title char(9) after title;
                update posts set _orm_new_title = upper(title);
                -- orm:destructive narrow-type posts.title
                -- orm:allow narrow-type posts.title: all of them fit
                alter table posts
                    drop column title,
                    change column _orm_new_title title char(9);
                """);
        migrator().run(RevisionTarget.parse("head"));
        assertThat(ask("select title from posts")).containsExactly("HELLO");

        write("V4__id.sql", """
                -- orm:made posts(title)
                alter table posts add column other char(9);
                alter table posts drop column title, change column other title char(9);
                """);
        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("drop-column posts.title");
    }

    @Override
    String afterTheFailure() {
        return "this database commits every DDL statement: what statements 1 to 1 changed is still there";
    }
}
