package dev.orm.session.types;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@code 1:2} */
@Converter
public class PointConverter implements AttributeConverter<Everything.Point, String> {
    @Override
    public String convertToDatabaseColumn(Everything.Point point) {
        return point == null ? null : point.x() + ":" + point.y();
    }

    @Override
    public Everything.Point convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(":", 2);
        return new Everything.Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
