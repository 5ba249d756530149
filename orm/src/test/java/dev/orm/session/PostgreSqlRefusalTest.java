package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.shop.Book;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgreSqlRefusalTest extends RefusalContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Test
    void whatFollowsAFailureAsksForARollback() {
        try (Session session = database.session()) {
            assertThatThrownBy(() -> session.sql("select * from nowhere").rows())
                    .isInstanceOf(StatementFailedException.class);
            assertThatThrownBy(() -> session.query(Book.class).all())
                    .isInstanceOf(StatementFailedException.class)
                    .hasMessageEndingWith("""
                              next: roll back: a statement before this one failed, and the transaction does nothing any more""");
        }
    }

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }
}
