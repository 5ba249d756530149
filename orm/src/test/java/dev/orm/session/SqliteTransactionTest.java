package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTransactionTest extends TransactionContract {
    @TempDir
    Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("test.db");
    }

    @Override
    Database open(Class<?>... classes) {
        return Database.open(url(), classes);
    }

    /** It has read, so that it cannot wait: https://www.sqlite.org/lang_transaction.html */
    @Override
    String impatience() {
        return "";
    }

    @Override
    String lockAdvice() {
        return "; transaction_mode=IMMEDIATE in the URL lets transactions wait for each other from their first statement"
                + " on";
    }

    @Test
    void transactionsThatWaitForEachOther() throws InterruptedException {
        store(author("John"), author("Jane"));
        try (Database patient =
                Database.open(url() + "?transaction_mode=IMMEDIATE", Author.class, Post.class, Tag.class)) {
            Thread other = new Thread(() -> patient.transaction(session -> rename(session, "Jane", "Eve")));
            try (Session session = patient.session()) {
                rename(session, "John", "Jack");
                session.flush();
                other.start();
                session.commit();
            }
            other.join();
            patient.transaction(session -> assertThat(
                            session.query(Author.class).orderBy("id").all())
                    .extracting(Author::name)
                    .containsExactly("Jack", "Eve"));
        }
    }

    private static void rename(Session session, String name, String other) {
        session.query(Author.class).filterBy("name", name).one().rename(other);
    }
}
