package dev.orm.session;

import dev.orm.session.shop.Book;
import dev.orm.session.shop.Genre;
import dev.orm.session.shop.Isbn;
import dev.orm.session.shop.Publisher;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database with two books and their publisher. */
abstract class ShopContract {
    static final UUID NANA = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    static final UUID POEMS = UUID.fromString("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    static final Instant MORNING = Instant.parse("2026-11-21T10:00:00.123456Z");

    Database database;

    /** A new, empty one. */
    abstract Database open(Class<?>... classes);

    @BeforeEach
    void createTables() {
        database = open(Book.class, Publisher.class);
        database.createAll();
        Publisher verlag = new Publisher("Verlag");
        database.transaction(session -> {
            session.add(verlag);
            session.add(nana(verlag));
            session.add(poems(verlag));
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Book nana(Publisher publisher) {
        Book book = new Book(NANA, "Nana");
        book.genre = Genre.NOVEL;
        book.isbn = new Isbn("111");
        book.price = new BigDecimal("10.10");
        book.published = LocalDate.of(1880, 2, 15);
        book.entered = MORNING;
        book.inPrint = true;
        book.pages = 400;
        book.copies = 5_000_000_000L;
        book.letters = new BigInteger("800000");
        book.weight = 0.5;
        book.publisher = publisher;
        return book;
    }

    private static Book poems(Publisher publisher) {
        Book book = new Book(POEMS, "Poems");
        book.genre = Genre.POETRY;
        book.isbn = new Isbn("222");
        book.price = new BigDecimal("0.20");
        book.published = LocalDate.of(1920, 1, 1);
        book.entered = MORNING.plusSeconds(1);
        book.pages = 101;
        book.copies = 1L;
        book.letters = new BigInteger("20");
        book.weight = 0.25;
        book.publisher = publisher;
        return book;
    }
}
