package com.example.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes a {@link Sku} as {@code maker:article}. */
@Converter
public class SkuConverter implements AttributeConverter<Sku, String> {
    @Override
    public String convertToDatabaseColumn(Sku sku) {
        return sku == null ? null : sku.maker() + ":" + sku.article();
    }

    @Override
    public Sku convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        return new Sku(text.substring(0, colon), text.substring(colon + 1));
    }
}
