package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.revision.RevisionTarget;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.sql.SQLException;
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

    @Override
    String afterTheFailure() {
        return "this database commits every DDL statement: what statements 1 to 1 changed is still there";
    }

    /** The driver took the words in braces for JDBC's own, because of the lone quote in a name. */
    @Test
    void textInBracesReachesTheServerAsItIs() throws IOException, SQLException {
        write("V2__posts.sql", """
                        create table posts (`it's "c"` varchar(9) default '/*', title varchar(9)) comment = '{fn now()}';
                        insert into posts (title) values ('{x');
                        """);

        migrator().run(RevisionTarget.parse("head"));

        assertThat(ask("select table_comment from information_schema.tables"
                        + " where table_name = 'posts' and table_schema = database()"))
                .containsExactly("{fn now()}");
        assertThat(ask("select title from posts")).containsExactly("{x");
    }
}
