package dev.orm.phantoms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of a corpus; the column {@code id} is its key.
 *
 * @param options what stands behind the closing parenthesis
 */
record WrittenTable(
        String name,
        List<Member> columns,
        List<Member> checks,
        List<WrittenReference> references,
        String options,
        List<WrittenIndex> indexes) {

    /** A name, and the text that stands behind it. */
    record Member(@Nullable String name, String definition) {}

    private static final Pattern COLUMN = Pattern.compile("(\"[^\"]+\"|`[^`]+`|\\S+) (.*)");
    private static final Pattern CHECK =
            Pattern.compile("(?:constraint (\"[^\"]+\"|`[^`]+`|\\S+) )?check \\((.*)\\)", Pattern.CASE_INSENSITIVE);

    static WrittenTable parse(String name, List<String> lines, String options, List<WrittenIndex> indexes) {
        List<Member> columns = new ArrayList<>();
        List<Member> checks = new ArrayList<>();
        List<WrittenReference> references = new ArrayList<>();
        for (String line : lines) {
            Matcher check = CHECK.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (check.matches()) {
                checks.add(new Member(check.group(1), check.group(2)));
            } else if (line.contains("foreign key (")) {
                references.add(WrittenReference.parse(line));
            } else if (column.matches() && !line.startsWith("primary key")) {
                columns.add(new Member(column.group(1), column.group(2)));
            }
        }
        return new WrittenTable(name, columns, checks, references, options, indexes);
    }

    int countChecks() {
        long atColumns = columns.stream()
                .filter(column -> column.definition().contains(" check ("))
                .count();
        return checks.size() + (int) atColumns;
    }
}
