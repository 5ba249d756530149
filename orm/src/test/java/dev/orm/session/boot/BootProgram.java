package dev.orm.session.boot;

import dev.orm.session.Database;
import dev.orm.session.Session;
import dev.orm.session.shop.Book;
import dev.orm.session.shop.Isbn;
import dev.orm.session.shop.Publisher;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Stores what needs converters that nobody has named: of its own jar, and of one in that. */
public final class BootProgram {
    private BootProgram() {}

    /** Converted. */
    record Color(String name) {}

    /** Found by itself. */
    @Converter(autoApply = true)
    static class ColorConverter implements AttributeConverter<Color, String> {
        @Override
        public String convertToDatabaseColumn(Color color) {
            return color.name();
        }

        @Override
        public Color convertToEntityAttribute(String name) {
            return new Color(name);
        }
    }

    /** Has a color. */
    @Entity(name = "Pen")
    static class Pen {
        @Id
        int id;

        Color color = new Color("red");
    }

    public static void main(String... arguments) {
        try (Database database = Database.open("jdbc:sqlite::memory:", Pen.class, Book.class, Publisher.class)) {
            database.createAll();
            Book book = new Book(UUID.randomUUID(), "Nana");
            book.isbn = new Isbn("111");
            database.transaction(session -> {
                session.add(new Pen());
                session.add(book);
            });
            try (Session session = database.session()) {
                System.out.println(
                        session.sql("select color, isbn from Pen, books").rows());
            }
        }
    }
}
