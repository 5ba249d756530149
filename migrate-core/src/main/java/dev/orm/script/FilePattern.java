package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the file of a new revision is called below its location, without the letter before its name and the suffix:
 * <code>{year}/{version}__{slug}</code>.
 *
 * @param text the pattern; its last part begins with the version, as Flyway wants it
 */
public record FilePattern(String text) {
    private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");
    private static final String BEGINNING = "{version}__";
    private static final Map<String, String> TIMES = new LinkedHashMap<>(Map.of(
            "year", "yyyy",
            "month", "MM",
            "day", "dd",
            "hour", "HH",
            "minute", "mm",
            "second", "ss"));

    /** What a pattern has to be, for messages. */
    public static final String EXPECTED =
            "folders and a name such as {year}/{version}__{slug}; it may hold {year}, {month},"
                    + " {day}, {hour}, {minute}, {second} and {slug}, and its name begins with {version}__";

    public FilePattern {
        if (!isValid(text)) {
            throw new IllegalArgumentException("no pattern of a file's name: " + text);
        }
    }

    public static FilePattern standard() {
        return new FilePattern("{version}__{slug}");
    }

    public static boolean isValid(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        Set<String> known = Set.of("year", "month", "day", "hour", "minute", "second", "version", "slug");
        boolean wordsAreKnown = WORD.matcher(text).results().allMatch(result -> known.contains(result.group(1)));
        String plain = WORD.matcher(text).replaceAll("x");
        return wordsAreKnown
                && name.startsWith(BEGINNING)
                && plain.matches("[\\w. -]+(/[\\w. -]+)*")
                && !("/" + plain + "/").contains("/../");
    }

    /** Whether it says nothing of folders, so that a file may stand wherever others do. */
    boolean hasNoFolders() {
        return text.indexOf('/') < 0;
    }

    Path within(Path folder, ScriptKind kind, RevisionId version, String slug, LocalDateTime now) {
        String filled = WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "version" -> version.text().replace('.', '_');
                            case "slug" -> slug;
                            default ->
                                DateTimeFormatter.ofPattern(TIMES.getOrDefault(match.group(1), ""))
                                        .format(now);
                        }));
        String[] parts = filled.split("/");
        String name = parts[parts.length - 1];
        parts[parts.length - 1] =
                kind.prefix() + (name.endsWith("__") ? name.substring(0, name.length() - 2) : name) + ".sql";
        return folder.resolve(String.join("/", parts));
    }
}
