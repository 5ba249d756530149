package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** The zeros of types that have no member of their own, by the first word of their names. */
final class RawZero {
    private static final Map<String, String> ZEROS = Map.ofEntries(
            Map.entry("oid", "0"),
            Map.entry("money", "'0'"),
            Map.entry("interval", "'0'"),
            Map.entry("bit", "b'0'"),
            Map.entry("json", "'null'"),
            Map.entry("cidr", "'0.0.0.0/0'"),
            Map.entry("macaddr", "'00:00:00:00:00:00'"),
            Map.entry("point", "'(0,0)'"),
            Map.entry("int4range", "'empty'"),
            Map.entry("int8range", "'empty'"),
            Map.entry("numrange", "'empty'"),
            Map.entry("daterange", "'empty'"),
            Map.entry("tsrange", "'empty'"),
            Map.entry("tstzrange", "'empty'"));

    private RawZero() {}

    static Optional<String> of(SqlType type) {
        if (!(type instanceof SqlType.Raw raw)) {
            return Optional.empty();
        }
        String zero = ZEROS.get(raw.text().split("[ (]")[0]);
        boolean sized = raw.text().startsWith("bit(");
        return Optional.ofNullable(sized ? zero + "::" + raw.text() : zero);
    }
}
