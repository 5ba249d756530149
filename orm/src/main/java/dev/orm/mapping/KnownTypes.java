package dev.orm.mapping;

import java.util.Set;

/** The Java types that have a column type of their own: the basic types of the specification, and what Hibernate adds. */
public final class KnownTypes {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

    private static final Set<String> NAMES = Set.of(
            "boolean",
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "char",
            "byte[]",
            "char[]",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Character",
            "java.lang.Byte[]",
            "java.lang.Character[]",
            "java.lang.String",
            "java.lang.Class",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.UUID",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.Currency",
            "java.util.Locale",
            "java.util.TimeZone",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.sql.Clob",
            "java.sql.NClob",
            "java.sql.Blob",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Duration",
            "java.time.Year",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.net.URL",
            "java.net.InetAddress",
            "java.net.Inet4Address",
            "java.net.Inet6Address");

    private KnownTypes() {}

    public static Set<String> names() {
        return NAMES;
    }

    public static boolean contains(String javaType) {
        return NAMES.contains(javaType);
    }

    public static boolean isPrimitive(String javaType) {
        return PRIMITIVES.contains(javaType);
    }
}
