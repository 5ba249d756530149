package dev.orm.session.converters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An attribute for each type that a converter may store. */
@Entity
class Converted {
    @Id
    @Convert(converter = NumberToText.class)
    Integer id;

    @Convert(converter = SizeToNumber.class)
    Size size;

    @Convert(converter = FlagToLetter.class)
    Boolean letter;

    @Convert(converter = TextToFlag.class)
    String flag;

    @Convert(converter = TextToUuid.class)
    String uuid;

    @Convert(converter = NumberToInstant.class)
    Long instant;

    @Convert(converter = TextToDecimal.class)
    @Column(precision = 15, scale = 3)
    String decimal;

    @Convert(converter = BytesToText.class)
    byte[] bytes;

    @Convert(converter = NothingToDash.class)
    String dashed;

    Money money;

    Converted() {}

    Converted(Integer id) {
        this.id = id;
    }

    /** Of shirts. */
    enum Size {
        SMALL,
        LARGE
    }

    /** Its amount is converted. */
    @Embeddable
    record Money(
            @Convert(converter = TextToDecimal.class) @Column(name = "money", precision = 12, scale = 3)
            String amount) {}

    /** Padded. */
    static class NumberToText implements AttributeConverter<Integer, String> {
        @Override
        public String convertToDatabaseColumn(Integer value) {
            return value == null ? null : "no-" + value;
        }

        @Override
        public Integer convertToEntityAttribute(String value) {
            return value == null ? null : Integer.valueOf(value.substring("no-".length()));
        }
    }

    /** In centimetres. */
    static class SizeToNumber implements AttributeConverter<Size, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Size value) {
            return value == null ? null : value == Size.SMALL ? 40 : 80;
        }

        @Override
        public Size convertToEntityAttribute(Integer value) {
            return value == null ? null : value == 40 ? Size.SMALL : Size.LARGE;
        }
    }

    /** Yes or no. */
    static class FlagToLetter implements AttributeConverter<Boolean, Character> {
        @Override
        public Character convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? 'Y' : 'N';
        }

        @Override
        public Boolean convertToEntityAttribute(Character value) {
            return value == null ? null : value == 'Y';
        }
    }

    /** "on" or "off". */
    static class TextToFlag implements AttributeConverter<String, Boolean> {
        @Override
        public Boolean convertToDatabaseColumn(String value) {
            return value == null ? null : value.equals("on");
        }

        @Override
        public String convertToEntityAttribute(Boolean value) {
            return value == null ? null : value ? "on" : "off";
        }
    }

    /** As it is written. */
    static class TextToUuid implements AttributeConverter<String, UUID> {
        @Override
        public UUID convertToDatabaseColumn(String value) {
            return value == null ? null : UUID.fromString(value);
        }

        @Override
        public String convertToEntityAttribute(UUID value) {
            return value == null ? null : value.toString();
        }
    }

    /** Milliseconds. */
    static class NumberToInstant implements AttributeConverter<Long, Instant> {
        @Override
        public Instant convertToDatabaseColumn(Long value) {
            return value == null ? null : Instant.ofEpochMilli(value);
        }

        @Override
        public Long convertToEntityAttribute(Instant value) {
            return value == null ? null : value.toEpochMilli();
        }
    }

    /** As it is written. */
    static class TextToDecimal implements AttributeConverter<String, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(String value) {
            return value == null ? null : new BigDecimal(value);
        }

        @Override
        public String convertToEntityAttribute(BigDecimal value) {
            return value == null ? null : value.toPlainString();
        }
    }

    /** Letters. */
    static class BytesToText implements AttributeConverter<byte[], String> {
        @Override
        public String convertToDatabaseColumn(byte[] value) {
            return value == null ? null : new String(value, java.nio.charset.StandardCharsets.US_ASCII);
        }

        @Override
        public byte[] convertToEntityAttribute(String value) {
            return value == null ? null : value.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    /** Nothing is stored as something. */
    static class NothingToDash implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String value) {
            return value == null ? "-" : value;
        }

        @Override
        public String convertToEntityAttribute(String value) {
            return value == null || value.equals("-") ? null : value;
        }
    }
}
