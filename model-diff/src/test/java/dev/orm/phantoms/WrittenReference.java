package dev.orm.phantoms;

import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A foreign key as a line of a table, and the value that a model would hold for it. */
record WrittenReference(ForeignKey key) {
    private static final Pattern LINE = Pattern.compile(
            "constraint (\\S+) foreign key \\(([^)]+)\\) references (\"[^\"]+\"|`[^`]+`|\\S+)(?: \\(([^)]+)\\))?(.*)");

    static WrittenReference parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        String rest = matcher.group(5);
        return new WrittenReference(new ForeignKey(
                Name.given(matcher.group(1)),
                names(matcher.group(2)),
                TableName.of(unquoted(matcher.group(3))),
                matcher.group(4) == null ? List.of() : names(matcher.group(4)),
                action(rest, "on delete "),
                action(rest, "on update "),
                rest.contains("match full") ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE,
                deferral(rest),
                Options.none()));
    }

    private static Action action(String text, String event) {
        return Stream.of(Action.values())
                .filter(action -> text.contains(event + action.sql().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Action.NO_ACTION);
    }

    private static Deferral deferral(String text) {
        if (!text.contains("deferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return text.contains("initially deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(", ")).map(WrittenReference::unquoted).toList();
    }

    private static String unquoted(String name) {
        return name.matches("[\"`].*[\"`]") ? name.substring(1, name.length() - 1) : name;
    }
}
