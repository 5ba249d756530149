package dev.orm.diff;

import dev.orm.schema.Options;
import dev.orm.schema.Table;
import dev.orm.script.Made;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How {@code orm:made} remembers what a history said of a table itself: {@code "table:comment" 'text'}, {@code
 * "table:engine" 'innodb'}.
 */
final class TableAspects {
    static final String COMMENT = "comment";

    private final Phrases phrases;

    TableAspects(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The members for what is said otherwise than before; the empty text where it is said no more. */
    Map<String, String> changed(Table before, Twin<Table> after) {
        Set<String> aspects = new LinkedHashSet<>(Set.of(COMMENT));
        aspects.addAll(before.options().values().keySet());
        aspects.addAll(after.written().options().values().keySet());
        Map<String, String> members = new LinkedHashMap<>();
        for (String aspect : aspects) {
            if (!Objects.equals(value(before, aspect), value(after.written(), aspect))) {
                members.put(member(aspect), text(after, aspect));
            }
        }
        return members;
    }

    /** Whether this history said it as it is now. */
    boolean isMade(Made made, Twin<Table> actual, String aspect) {
        return made.definition(actual.written().name(), member(aspect))
                .filter(text -> text.equals(text(actual, aspect)))
                .isPresent();
    }

    /** The empty text where nothing is said. */
    private String text(Twin<Table> table, String aspect) {
        String written = value(table.written(), aspect);
        Options normal = table.normal().options();
        return written == null ? "" : phrases.literal(normal.get(aspect).orElse(written));
    }

    private static @Nullable String value(Table table, String aspect) {
        return aspect.equals(COMMENT)
                ? table.comment()
                : table.options().get(aspect).orElse(null);
    }

    private static String member(String aspect) {
        return "table:" + aspect;
    }
}
