package dev.orm.mapping.reader;

import dev.orm.mapping.EnumStorage;
import dev.orm.mapping.TemporalPart;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a member and helps to tell its type.
 *
 * @param use for messages: {@code type of com.example.User.kind}
 * @param stored what {@code @Enumerated} says; null: it is not there
 * @param columnDefinition where it is written, a class that cannot be read does no harm
 */
record TypeHints(
        String use,
        @Nullable EnumStorage stored,
        @Nullable TemporalPart temporal,
        @Nullable String columnDefinition) {

    static TypeHints of(Member member, @Nullable String columnDefinition) {
        return of("type of " + member.path(), member.annotations(), "", columnDefinition);
    }

    /** From {@code @MapKeyEnumerated} and {@code @MapKeyTemporal}. */
    static TypeHints ofKey(Member member, @Nullable String columnDefinition) {
        return of("key of " + member.path(), member.annotations(), "MapKey", columnDefinition);
    }

    /** For what a converter stores. */
    static TypeHints plain(String use) {
        return new TypeHints(use, null, null, null);
    }

    /** Whether an annotation says how the value is stored: then no converter applies itself. */
    boolean saysItself() {
        return stored != null || temporal != null;
    }

    EnumStorage storedOr(EnumStorage unsaid) {
        return stored == null ? unsaid : stored;
    }

    private static TypeHints of(String use, Annotations annotations, String prefix, @Nullable String columnDefinition) {
        EnumStorage stored = annotations
                .find(prefix + "Enumerated")
                .map(enumerated -> constant(enumerated, "ORDINAL"))
                .map(EnumStorage::valueOf)
                .orElse(null);
        TemporalPart temporal = annotations
                .find(prefix + "Temporal")
                .map(written -> constant(written, "TIMESTAMP"))
                .map(TemporalPart::valueOf)
                .orElse(null);
        return new TypeHints(use, stored, temporal, columnDefinition);
    }

    private static String constant(Written written, String unsaid) {
        String constant = written.constant("value");
        return constant == null ? unsaid : constant;
    }
}
