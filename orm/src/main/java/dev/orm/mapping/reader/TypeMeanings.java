package dev.orm.mapping.reader;

import dev.orm.mapping.BasicType;
import dev.orm.mapping.EnumStorage;
import dev.orm.mapping.KnownTypes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code models.types}: what classes and files mean that the reader cannot, or shall not, read.
 *
 * <p>The key is a class name, the value one of
 *
 * <ul>
 *   <li>{@code enum}: an enum whose constants are not known: no check constraint; {@code @Enumerated} counts
 *   <li>{@code json}, {@code serialized} (bytes)
 *   <li>a Java type with a column type of its own: {@code string}, {@code uuid}, {@code int}, {@code Long},
 *       {@code java.time.Instant} ... ({@link KnownTypes}); {@code @Column}'s length and precision count
 *   <li>SQL in quotes of its own, or with a parenthesis: {@code '"jsonb"'}, {@code varchar(20)}
 * </ul>
 *
 * <p>The name of a converter may stand for a class: the value is then what the converter stores. A key that ends in
 * {@code .xml} names mapping files, by path, name or end ({@code orm.xml}, {@code hbm.xml}); the value is {@code ignore}.
 * Keys in lower case without a dot ({@code lob}) are for the schema.
 */
final class TypeMeanings {

    static final String WORDS =
            "enum, json, serialized, a Java type such as string or java.time.Instant, SQL in quotes";

    /** For a class of which nothing is known; none of the alternatives may be taken unread, so it is no meaning itself. */
    static final String ANY = "enum | string | java.time.Instant | \"varchar(40)\"";

    private static final Pattern SQL_IN_QUOTES = Pattern.compile("\"(.+)\"|'(.+)'");
    private static final List<String> PACKAGES =
            List.of("", "java.lang.", "java.math.", "java.time.", "java.util.", "java.net.", "java.sql.");

    private final Map<String, String> words = new TreeMap<>();

    TypeMeanings(Map<String, String> types) {
        types.forEach((name, word) -> words.put(name, checked(name, word.strip())));
    }

    /** What the class is stored as. */
    Optional<BasicType> of(String className, EnumStorage stored) {
        return Optional.ofNullable(words.get(className)).flatMap(word -> type(className, word, stored));
    }

    /** Whether that mapping file is to be ignored. */
    boolean ignores(String path) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals("ignore"))
                .map(Map.Entry::getKey)
                .anyMatch(key -> path.equals(key) || path.endsWith("/" + key) || path.endsWith("." + key));
    }

    private static String checked(String name, String word) {
        boolean known;
        if (name.endsWith(".xml")) {
            known = word.equals("ignore");
        } else {
            known = !name.contains(".") || type(name, word, EnumStorage.ORDINAL).isPresent();
        }
        if (!known) {
            throw TypeMeaningException.unknownWord(name, word);
        }
        return word;
    }

    private static Optional<BasicType> type(String className, String word, EnumStorage stored) {
        return switch (word) {
            case "enum" -> Optional.of(new BasicType.Enumerated(className, List.of(), stored, null));
            case "json" -> Optional.of(new BasicType.Json());
            case "serialized" -> Optional.of(new BasicType.Serialized(className));
            default -> sql(word).or(() -> javaType(word));
        };
    }

    private static Optional<BasicType> sql(String word) {
        var quoted = SQL_IN_QUOTES.matcher(word);
        if (quoted.matches()) {
            return Optional.of(new BasicType.Sql(word.substring(1, word.length() - 1)));
        }
        return word.contains("(") ? Optional.of(new BasicType.Sql(word)) : Optional.empty();
    }

    private static Optional<BasicType> javaType(String word) {
        return PACKAGES.stream()
                .flatMap(prefix -> KnownTypes.names().stream()
                        .filter(name -> name.equals(prefix + word)
                                || (!prefix.isEmpty() && lower(name).equals(prefix + lower(word)))))
                .findFirst()
                .map(name -> new BasicType.Plain(name, null));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
