package dev.orm.session.type;

import dev.orm.dialect.StorageRules;
import dev.orm.mapping.BasicType;
import dev.orm.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * The types that every provider knows by their names.
 *
 * @param where for messages
 * @param column the type of the column
 */
record PlainTypes(StorageRules rules, String where, SqlType column) {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    ColumnType of(BasicType.Plain type) {
        return switch (type.name()) {
            case "boolean", "java.lang.Boolean" -> Numbers.ofBoolean();
            case "byte", "java.lang.Byte" -> Numbers.ofByte();
            case "short", "java.lang.Short" -> Numbers.ofShort();
            case "int", "java.lang.Integer" -> Numbers.ofInt();
            case "long", "java.lang.Long" -> Numbers.ofLong();
            case "float", "java.lang.Float" -> Numbers.ofFloat(where, rules);
            case "double", "java.lang.Double" -> Numbers.ofDouble(where, rules);
            case "java.math.BigDecimal" -> decimal();
            case "java.math.BigInteger" ->
                Mapped.of(
                        decimal(),
                        value -> new BigDecimal((BigInteger) value),
                        value -> ((BigDecimal) value).toBigInteger());
            case "java.time.Duration" ->
                Mapped.of(decimal(), value -> nanos((Duration) value), value -> duration((BigDecimal) value));
            case "java.time.Year" ->
                Mapped.of(Numbers.ofInt(), value -> ((Year) value).getValue(), value -> Year.of((Integer) value));
            case "byte[]" -> bytes();
            case "java.sql.Blob" -> Mapped.of(bytes(), value -> LargeValues.bytes((Blob) value), LargeValues::blob);
            case "java.util.UUID" -> new Uuids(rules.strictTexts()).in(column);
            case "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address" ->
                new Addresses(where).in(column, rules.strictTexts());
            default ->
                type.name().startsWith("java.time.") && !type.name().contains("Zone")
                        ? new MomentTypes(rules, where, column).of(type)
                        : textOrMoment(type);
        };
    }

    private ColumnType textOrMoment(BasicType.Plain type) {
        return switch (type.name()) {
            case "java.lang.String" -> text();
            case "char", "java.lang.Character" -> text(Object::toString, text -> text.isEmpty() ? ' ' : text.charAt(0));
            case "char[]" -> characters();
            case "java.sql.Clob" -> Mapped.of(text(), value -> LargeValues.text((Clob) value), LargeValues::clob);
            case "java.util.Currency" -> text(value -> ((Currency) value).getCurrencyCode(), Currency::getInstance);
            case "java.util.Locale" ->
                text(value -> ((Locale) value).toLanguageTag(), text -> Locale.forLanguageTag(text.replace('_', '-')));
            case "java.util.TimeZone" -> text(value -> zoneName((TimeZone) value), TimeZone::getTimeZone);
            case "java.time.ZoneId" -> text(value -> ((ZoneId) value).getId(), ZoneId::of);
            case "java.time.ZoneOffset" -> text(value -> ((ZoneOffset) value).getId(), ZoneOffset::of);
            case "java.net.URL" -> text(Object::toString, text -> LargeValues.url(where, text));
            case "java.time.ZonedDateTime",
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.sql.Date",
                    "java.sql.Time",
                    "java.sql.Timestamp" -> new MomentTypes(rules, where, column).of(type);
            case "java.lang.Class" ->
                text(value -> ((Class<?>) value).getName(), text -> LargeValues.type(where, text));
            default -> throw UnstorableValueException.unsupported(where, type.name());
        };
    }

    private ColumnType text() {
        ColumnType texts = Texts.of(column, rules.strictTexts(), where);
        return rules.binaryDecimals() && NumberLikeTexts.concern(column) ? new NumberLikeTexts(where).in(texts) : texts;
    }

    private ColumnType text(Function<Object, Object> to, Function<String, Object> from) {
        return Mapped.of(text(), to, text -> from.apply((String) text));
    }

    private String zoneName(TimeZone zone) {
        String name = zone.getID();
        if (!TimeZone.getTimeZone(name).hasSameRules(zone)) {
            throw UnstorableValueException.unknownZone(where, name);
        }
        return name;
    }

    private ColumnType characters() {
        return new Mapped(
                text(),
                value -> new String((char[]) value),
                text -> ((String) text).toCharArray(),
                value -> Arrays.copyOf((char[]) value, ((char[]) value).length));
    }

    private ColumnType bytes() {
        return new Bytes(Texts.isLargeObject(column));
    }

    private ColumnType decimal() {
        if (Texts.isText(column)) {
            return text(value -> ((BigDecimal) value).toPlainString(), BigDecimal::new);
        }
        SqlType.Decimal decimal = column instanceof SqlType.Decimal said ? said : new SqlType.Decimal(null, null);
        return new Decimals(where, decimal.precision(), decimal.scale(), rules.binaryDecimals());
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).multiply(NANOS).add(BigDecimal.valueOf(duration.getNano()));
    }

    private static Duration duration(BigDecimal nanos) {
        BigDecimal[] parts = nanos.divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
