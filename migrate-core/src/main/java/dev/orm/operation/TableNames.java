package dev.orm.operation;

import dev.orm.schema.TableName;

/** Reads {@code table} and {@code schema.table}; a part that holds a dot or a quote stands in double quotes. */
final class TableNames {
    private TableNames() {}

    static TableName parse(String text) {
        int dot = dot(text);
        return dot < 0
                ? TableName.of(bare(text))
                : new TableName(bare(text.substring(0, dot)), bare(text.substring(dot + 1)));
    }

    private static int dot(String text) {
        boolean quoted = false;
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            quoted ^= character == '"';
            if (character == '.' && !quoted) {
                return position;
            }
        }
        return -1;
    }

    private static String bare(String part) {
        boolean quoted = part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
        return quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
