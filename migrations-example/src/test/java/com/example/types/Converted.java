package com.example.types;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a converter stores has the type that it stores. */
@Entity
public class Converted {
    @Id
    Long id;

    @Convert(converter = ToText.class)
    StringBuilder text;

    @Convert(converter = ToText.class)
    @Column(length = 12)
    StringBuilder shortText;

    @Convert(converter = ToNumber.class)
    StringBuilder number;

    @Convert(converter = ToLetter.class)
    Boolean letter;

    @Convert(converter = ToTruth.class)
    String truth;

    /** Text. */
    static class ToText implements AttributeConverter<StringBuilder, String> {
        @Override
        public String convertToDatabaseColumn(StringBuilder value) {
            return value == null ? null : value.toString();
        }

        @Override
        public StringBuilder convertToEntityAttribute(String value) {
            return value == null ? null : new StringBuilder(value);
        }
    }

    /** Its length. */
    static class ToNumber implements AttributeConverter<StringBuilder, Long> {
        @Override
        public Long convertToDatabaseColumn(StringBuilder value) {
            return value == null ? null : (long) value.length();
        }

        @Override
        public StringBuilder convertToEntityAttribute(Long value) {
            return value == null ? null : new StringBuilder(value.intValue());
        }
    }

    /** Yes or no. */
    static class ToLetter implements AttributeConverter<Boolean, Character> {
        @Override
        public Character convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? 'Y' : 'N';
        }

        @Override
        public Boolean convertToEntityAttribute(Character value) {
            return value == null ? null : value == 'Y';
        }
    }

    /** True or false. */
    static class ToTruth implements AttributeConverter<String, Boolean> {
        @Override
        public Boolean convertToDatabaseColumn(String value) {
            return value == null ? null : value.equals("true");
        }

        @Override
        public String convertToEntityAttribute(Boolean value) {
            return value == null ? null : value.toString();
        }
    }
}
