package dev.orm.diff;

import dev.orm.schema.Column;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a history made of a column, as an {@code orm:made} line holds it.
 *
 * <p>{@code varchar(40) not null default 'x'}: the column was created so. {@code altered type varchar(80)}: it is
 * somebody else's, of which these aspects were set. {@code nullable}: a person chose that it may be null although the
 * model says otherwise.
 *
 * @param aspects the phrase for each aspect that this history set; the empty text for "none"
 */
record ColumnDefinition(boolean created, Map<Aspect, String> aspects) {
    static final String NOT_NULL = "not null";
    static final String NULL = "null";
    static final String CHOSEN_NULLABLE = "nullable";

    ColumnDefinition {
        Map<Aspect, String> copy = new EnumMap<>(Aspect.class);
        copy.putAll(aspects);
        aspects = Collections.unmodifiableMap(copy);
    }

    /** Nothing said yet about a column that somebody else made. */
    static ColumnDefinition altered() {
        return new ColumnDefinition(false, Map.of());
    }

    static ColumnDefinition parse(String text) {
        return new DefinitionReader(text).read();
    }

    ColumnDefinition with(Aspect aspect, String phrase) {
        Map<Aspect, String> copy = new EnumMap<>(Aspect.class);
        copy.putAll(aspects);
        copy.put(aspect, phrase);
        return new ColumnDefinition(created, copy);
    }

    /** Whether this history set the aspect to what the column has now. */
    boolean made(Aspect aspect, Column normalNow, Phrases phrases) {
        return phrases.of(aspect, normalNow).equals(aspects.get(aspect));
    }

    /** Whether this history had a say in the aspect. */
    boolean says(Aspect aspect) {
        return created || aspects.containsKey(aspect);
    }

    /** Whether a person chose with {@code --nullable} that the column may be null. */
    boolean choseNullable() {
        return CHOSEN_NULLABLE.equals(aspects.get(Aspect.NULLABLE));
    }

    /** One line, without the column's name. */
    String text() {
        StringBuilder text = new StringBuilder(created ? "" : "altered");
        aspects.forEach((aspect, phrase) -> phrase(aspect, phrase)
                .ifPresent(said -> text.append(text.isEmpty() ? "" : " ").append(said)));
        return text.toString();
    }

    private Optional<String> phrase(Aspect aspect, String phrase) {
        if (created) {
            return Optional.of(phrase).filter(said -> !said.isEmpty() && !said.equals(NULL));
        }
        return Optional.of(aspect == Aspect.TYPE ? "type " + phrase : phrase.isEmpty() ? aspect.none() : phrase);
    }
}
