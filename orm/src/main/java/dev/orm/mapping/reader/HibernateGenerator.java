package dev.orm.mapping.reader;

import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.GeneratedValue.Strategy;
import dev.orm.mapping.Generator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's {@code @GenericGenerator}: what its kind needs of the schema.
 *
 * @param kind the short name or class that {@code strategy} or {@code type} says
 * @see <a href="https://docs.hibernate.org/orm/5.6/userguide/html_single/#identifiers-generators">Identifier
 *     generators</a>
 */
record HibernateGenerator(Written written, String kind) {
    private static final String PACKAGE = "org.hibernate.id.";
    private static final Set<String> MADE_IN_MEMORY = Set.of(
            "uuid",
            "uuid2",
            "uuid.hex",
            "guid",
            "assigned",
            "increment",
            "foreign",
            "UUIDGenerator",
            "uuid.UuidGenerator");

    static HibernateGenerator of(Written written) {
        String type = written.type("type").map(named -> named.name().toString()).orElse("");
        String kind = type.isEmpty() ? written.textOr("strategy", "") : type;
        return new HibernateGenerator(written, kind.startsWith(PACKAGE) ? kind.substring(PACKAGE.length()) : kind);
    }

    GeneratedValue value(@Nullable String name) {
        return switch (kind) {
            case "identity", "IdentityGenerator" -> new GeneratedValue(Strategy.IDENTITY, name, null);
            case "native" -> new GeneratedValue(Strategy.AUTO, name, null);
            case "sequence", "seqhilo", "enhanced-sequence", "enhanced.SequenceStyleGenerator" ->
                new GeneratedValue(Strategy.SEQUENCE, name, sequence(name));
            default -> new GeneratedValue(Strategy.UUID, name, null);
        };
    }

    /** What is not known to need nothing beside the column; empty: all is known. */
    Optional<String> unknown() {
        boolean known = MADE_IN_MEMORY.contains(kind) || value(null).strategy() != Strategy.UUID;
        return known ? Optional.empty() : Optional.of(kind.isEmpty() ? "it" : kind);
    }

    private Generator sequence(@Nullable String name) {
        return new Generator.Sequence(
                name,
                parameter("sequence_name").or(() -> parameter("sequence")).orElse(null),
                parameter("schema").orElse(null),
                parameter("catalog").orElse(null),
                number("initial_value"),
                number("increment_size"),
                null);
    }

    private Optional<String> parameter(String name) {
        return written.nested("parameters").stream()
                .filter(parameter -> name.equals(parameter.text("name")))
                .map(parameter -> parameter.textOr("value", ""))
                .findFirst();
    }

    private @Nullable Integer number(String name) {
        return parameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
