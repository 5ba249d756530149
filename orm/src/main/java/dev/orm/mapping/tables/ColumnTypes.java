package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.BasicType;
import dev.orm.mapping.BasicTypeVisitor;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.EnumStorage;
import dev.orm.mapping.TemporalPart;
import dev.orm.mapping.Validation;
import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The neutral type of one basic attribute, by its Java type and what {@code @Column} says of its size.
 *
 * <p>Hibernate 7's choices where the specification leaves one, as its {@code StandardBasicTypes} and {@code
 * Size} have them.
 */
final class ColumnTypes implements BasicTypeVisitor<SqlType> {
    private static final int DEFAULT_LENGTH = 255;
    private static final int TINYINT_MAX = 127;
    /** Digits of a decimal number to bits of a binary one. */
    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    private final Attribute.Basic attribute;
    private final ColumnAnnotation column;

    private ColumnTypes(Attribute.Basic attribute) {
        this.attribute = attribute;
        this.column = attribute.column();
    }

    static SqlType of(Attribute.Basic attribute) {
        return attribute.type().accept(new ColumnTypes(attribute));
    }

    @Override
    public SqlType visitPlain(BasicType.Plain type) {
        return switch (type.name()) {
            case "boolean", "java.lang.Boolean" -> new SqlType.Bool();
            case "byte", "java.lang.Byte" -> new SqlType.Int(1);
            case "short", "java.lang.Short" -> new SqlType.Int(2);
            case "int", "java.lang.Integer", "java.time.Year" -> new SqlType.Int(4);
            case "long", "java.lang.Long" -> new SqlType.Int(8);
            case "float", "java.lang.Float" -> floating(24);
            case "double", "java.lang.Double" -> floating(53);
            case "java.math.BigDecimal" -> decimal(38, 2);
            case "java.math.BigInteger" -> decimal(38, 0);
            case "java.time.Duration" -> decimal(21, 0);
            case "byte[]", "java.sql.Blob" -> binary(type.name().equals("java.sql.Blob"));
            case "java.util.UUID" -> new SqlType.Uuid();
            case "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address" -> new SqlType.Inet();
            case "java.lang.Byte[]" -> throw UnmappableTypeException.boxed(attribute, "Byte[]", "byte[]");
            case "java.lang.Character[]" -> throw UnmappableTypeException.boxed(attribute, "Character[]", "char[]");
            default -> type.name().startsWith("java.time.") || isDate(type.name()) ? moment(type) : text(type.name());
        };
    }

    private static boolean isDate(String name) {
        return switch (name) {
            case "java.util.Date", "java.util.Calendar", "java.sql.Date", "java.sql.Time", "java.sql.Timestamp" -> true;
            default -> false;
        };
    }

    private SqlType moment(BasicType.Plain type) {
        return switch (type.name()) {
            case "java.time.LocalDate", "java.sql.Date" -> new SqlType.Date();
            case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> time();
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
                new SqlType.Timestamp(secondPrecision(6), true);
            case "java.time.ZoneId", "java.time.ZoneOffset" -> text(type.name());
            default -> temporal(type.temporal());
        };
    }

    private SqlType temporal(@Nullable TemporalPart part) {
        if (part == TemporalPart.DATE) {
            return new SqlType.Date();
        }
        return part == TemporalPart.TIME ? time() : new SqlType.Timestamp(secondPrecision(6), false);
    }

    private SqlType text(String name) {
        return switch (name) {
            case "char", "java.lang.Character" -> new SqlType.Char(length(1));
            case "java.util.Currency" -> new SqlType.Varchar(length(3));
            case "java.time.ZoneOffset" -> new SqlType.Varchar(length(6));
            case "java.sql.Clob", "java.sql.NClob" -> new SqlType.Clob(column.length());
            case "java.lang.String" -> string();
            default ->
                attribute.lob() ? new SqlType.Clob(column.length()) : new SqlType.Varchar(length(DEFAULT_LENGTH));
        };
    }

    private SqlType string() {
        Integer size = attribute.validation().sizeMax();
        Integer length = size == null ? column.length() : size;
        if (attribute.lob()) {
            return new SqlType.Clob(length);
        }
        return new SqlType.Varchar(length == null ? Integer.valueOf(DEFAULT_LENGTH) : length);
    }

    private SqlType binary(boolean large) {
        return large || attribute.lob()
                ? new SqlType.Blob(column.length())
                : new SqlType.Varbinary(length(DEFAULT_LENGTH));
    }

    private SqlType floating(int bits) {
        if (isSet(column.scale())) {
            throw UnmappableTypeException.scaleOfFloat(attribute);
        }
        Integer digits = column.precision();
        return new SqlType.FloatingPoint(isSet(digits) ? bitsFor(digits) : bits);
    }

    private static int bitsFor(@Nullable Integer digits) {
        return digits == null ? 0 : (int) Math.ceil(digits * BITS_PER_DIGIT);
    }

    /** A scale without a precision says nothing: Hibernate leaves it out. */
    private SqlType decimal(int precision, int scale) {
        Validation.Digits digits = attribute.validation().digits();
        if (digits != null) {
            return new SqlType.Decimal(digits.integer() + digits.fraction(), digits.fraction());
        }
        if (!isSet(column.precision())) {
            return new SqlType.Decimal(precision, scale);
        }
        return new SqlType.Decimal(column.precision(), column.scale() == null ? Integer.valueOf(0) : column.scale());
    }

    private SqlType time() {
        return new SqlType.Time(secondPrecision(0), false);
    }

    private int secondPrecision(int unsaid) {
        Integer said = column.secondPrecision();
        return said == null || said < 0 ? unsaid : said;
    }

    private int length(int unsaid) {
        Integer said = column.length();
        return said == null ? unsaid : said;
    }

    private static boolean isSet(@Nullable Integer number) {
        return number != null && number != 0;
    }

    @Override
    public SqlType visitEnumerated(BasicType.Enumerated type) {
        if (type.codeType() != null) {
            boolean text = type.codeType().equals("java.lang.String");
            return text ? new SqlType.Varchar(length(DEFAULT_LENGTH)) : new SqlType.Int(2);
        }
        if (type.stored() == EnumStorage.ORDINAL) {
            return new SqlType.Int(type.constants().size() - 1 > TINYINT_MAX ? 2 : 1);
        }
        return type.constants().isEmpty()
                ? new SqlType.Varchar(length(DEFAULT_LENGTH))
                : new SqlType.Enumeration(null, type.constants(), column.length());
    }

    @Override
    public SqlType visitArray(BasicType.Array type) {
        return new SqlType.Array(type.element().accept(this));
    }

    @Override
    public SqlType visitConverted(BasicType.Converted type) {
        return type.stored().accept(this);
    }

    @Override
    public SqlType visitSerialized(BasicType.Serialized type) {
        return binary(false);
    }

    @Override
    public SqlType visitJson(BasicType.Json type) {
        return new SqlType.Json();
    }

    @Override
    public SqlType visitSql(BasicType.Sql type) {
        return new SqlType.Raw(type.text());
    }
}
