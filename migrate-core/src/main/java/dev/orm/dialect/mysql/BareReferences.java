package dev.orm.dialect.mysql;

import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * MariaDB's {@code SHOW CREATE TABLE} doubles no quotes in the names of a foreign key, but for the table's:
 * innobase_quote_identifier in storage/innobase/dict/dict0dict.cc. Such keys are known by the text that this gives.
 */
final class BareReferences {
    private final Syntax syntax;
    private final String quote;

    BareReferences(Syntax syntax) {
        this.syntax = syntax;
        this.quote = String.valueOf(syntax.identifierQuote());
    }

    /** What is shown of a table, with its foreign keys as they would have to be written. */
    String quoted(String shown, Table table) {
        String text = shown;
        for (ForeignKey key : table.foreignKeys()) {
            text = text.replace(text(key, name -> quote + name + quote), text(key, syntax::quoted));
        }
        return text;
    }

    /** The key up to what it does. */
    private String text(ForeignKey key, UnaryOperator<String> quoting) {
        String name = Objects.requireNonNull(key.name()).text();
        return "CONSTRAINT " + quoting.apply(name) + " FOREIGN KEY (" + list(key.columns(), quoting) + ") REFERENCES "
                + table(key.referencedTable()) + " (" + list(key.referencedColumns(), quoting) + ")";
    }

    private static String list(List<String> names, UnaryOperator<String> quoting) {
        return names.stream().map(quoting).collect(Collectors.joining(", "));
    }

    private String table(TableName name) {
        String plain = syntax.quoted(name.name());
        return name.schema() == null ? plain : syntax.quoted(name.schema()) + "." + plain;
    }
}
