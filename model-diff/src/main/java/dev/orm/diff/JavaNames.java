package dev.orm.diff;

import dev.orm.schema.TableName;
import dev.orm.script.JavaText;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names as a Java migration writes them. */
final class JavaNames {
    private JavaNames() {}

    /** {@code "users"}, {@code "billing.invoices"}; odd names in quotes of their own. */
    static String table(TableName name) {
        String schema = name.schema();
        return JavaText.literal((schema == null ? "" : part(schema) + ".") + part(name.name()));
    }

    /** One after the other. */
    static String list(Collection<String> names) {
        return names.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    private static String part(String name) {
        return name.indexOf('.') >= 0 || name.indexOf('"') >= 0 ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
