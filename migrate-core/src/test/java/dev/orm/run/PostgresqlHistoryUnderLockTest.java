package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgresqlHistoryUnderLockTest extends HistoryUnderLockContract {
    @AutoClose
    private final TestDatabase database = TestServers.postgresql();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }

    /** Such a step has a lock that lives over transactions. */
    @Test
    void whatWasAppliedMeanwhileIsNotAppliedAgainOutsideATransaction() throws Exception {
        write("V2__posts.sql", "create index concurrently ix_users on users (id);\n");
        write("U2__posts.sql", "drop index concurrently ix_users;\n");
        migrator().upgrade("2");
        migrator().downgrade("1");

        Seen seen = meanwhile(
                migrator -> migrator.upgrade("head"),
                "create index ix_users on users (id)",
                ROW.formatted(4, "applied", 2));

        assertThat(seen.planned()).containsExactly("upgrade 2 posts", "upgrade 3 tags");
        assertThat(seen.done()).containsExactly("upgrade 3 tags");
        assertThat(current()).containsExactly("3");
    }
}
