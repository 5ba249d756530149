package dev.orm.session.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the number with what it is. */
@Converter(autoApply = true)
public class IsbnConverter implements AttributeConverter<Isbn, String> {
    @Override
    public String convertToDatabaseColumn(Isbn isbn) {
        return isbn == null ? null : "isbn:" + isbn.digits();
    }

    @Override
    public Isbn convertToEntityAttribute(String stored) {
        return stored == null ? null : new Isbn(stored.substring("isbn:".length()));
    }
}
