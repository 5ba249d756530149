package dev.orm.run;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code orm:destructive} and {@code orm:allow} lines above a statement. */
record Allowances(Set<String> destructive, Set<String> allowed) {
    private static final Pattern LINE =
            Pattern.compile("^[ \\t]*--[ \\t]*orm:(destructive|allow)[ \\t]+([^:\\r\\n]+)", Pattern.MULTILINE);

    static Allowances in(String sql) {
        Set<String> destructive = new LinkedHashSet<>();
        Set<String> allowed = new LinkedHashSet<>();
        if (sql.contains("orm:")) {
            for (Matcher line = LINE.matcher(sql); line.find(); ) {
                (line.group(1).equals("allow") ? allowed : destructive).add(bare(line.group(2)));
            }
        }
        return new Allowances(destructive, allowed);
    }

    boolean allows(String words) {
        return allowed.stream().anyMatch(words::equalsIgnoreCase);
    }

    /** Odd names stand in quotes there, and without them in what statements say. */
    private static String bare(String words) {
        return words.strip().replace("\"", "");
    }

    /** The table in {@code drop-table posts} or {@code drop-column users.nick}. */
    static String table(String words) {
        String object = words.substring(words.indexOf(' ') + 1).strip();
        boolean namesColumn = !words.toLowerCase(Locale.ROOT).startsWith("drop-table") && object.indexOf('.') > 0;
        return namesColumn ? object.substring(0, object.lastIndexOf('.')) : object;
    }
}
