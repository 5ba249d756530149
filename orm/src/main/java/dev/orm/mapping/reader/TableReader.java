package dev.orm.mapping.reader;

import dev.orm.mapping.CollectionTableAnnotation;
import dev.orm.mapping.IndexAnnotation;
import dev.orm.mapping.JoinTableAnnotation;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.mapping.TableAnnotation;
import dev.orm.mapping.UniqueConstraintAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code @Table} and its kin as values. */
final class TableReader {

    private TableReader() {}

    /** {@code @Table} of an entity, with what Hibernate's annotations beside it say. */
    static TableAnnotation entityTable(Annotations annotations) {
        TableAnnotation table =
                annotations.find("Table").map(TableReader::table).orElse(TableAnnotation.unsaid());
        var comment = annotations.hibernate("Comment").map(written -> written.text("value"));
        var checks = new ArrayList<>(table.checks());
        checks.addAll(ColumnReader.hibernateChecks(annotations));
        return new TableAnnotation(
                table.name(),
                table.schema(),
                table.catalog(),
                table.uniqueConstraints(),
                table.indexes(),
                checks,
                comment.orElse(table.comment()),
                table.options());
    }

    static TableAnnotation table(Written table) {
        return table(table, "name");
    }

    /**
     * @param nameMember the member that holds the table's name
     */
    static TableAnnotation table(Written table, String nameMember) {
        return new TableAnnotation(
                table.text(nameMember),
                table.text("schema"),
                table.text("catalog"),
                table.nested("uniqueConstraints").stream()
                        .map(TableReader::unique)
                        .toList(),
                table.nested("indexes").stream().map(TableReader::index).toList(),
                ColumnReader.checks(table),
                table.text("comment"),
                table.text("options"));
    }

    static List<SecondaryTableAnnotation> secondaryTables(Annotations annotations) {
        return annotations.repeated("SecondaryTable").stream()
                .map(table -> new SecondaryTableAnnotation(
                        table(table),
                        ColumnReader.joinColumns(table.nested("pkJoinColumns")),
                        ColumnReader.foreignKey(table, "foreignKey")))
                .toList();
    }

    static @Nullable JoinTableAnnotation joinTable(Annotations annotations) {
        return annotations.find("JoinTable").map(TableReader::joinTable).orElse(null);
    }

    static JoinTableAnnotation joinTable(Written table) {
        return new JoinTableAnnotation(
                table(table),
                ColumnReader.joinColumns(table.nested("joinColumns")),
                ColumnReader.foreignKey(table, "foreignKey"),
                ColumnReader.joinColumns(table.nested("inverseJoinColumns")),
                ColumnReader.foreignKey(table, "inverseForeignKey"));
    }

    /** {@code @CollectionTable}, or {@code @JoinTable}, which Hibernate takes for it where there is no such. */
    static CollectionTableAnnotation collectionTable(Annotations annotations) {
        return annotations
                .find("CollectionTable")
                .or(() -> annotations.find("JoinTable"))
                .map(table -> new CollectionTableAnnotation(
                        table(table),
                        ColumnReader.joinColumns(table.nested("joinColumns")),
                        ColumnReader.foreignKey(table, "foreignKey")))
                .orElse(CollectionTableAnnotation.unsaid());
    }

    private static UniqueConstraintAnnotation unique(Written unique) {
        return new UniqueConstraintAnnotation(unique.text("name"), unique.texts("columnNames"), unique.text("options"));
    }

    private static IndexAnnotation index(Written index) {
        return new IndexAnnotation(
                index.text("name"),
                parts(index.textOr("columnList", "")),
                index.flagOr("unique", false),
                index.text("options"));
    }

    /** A column list: {@code column [ASC | DESC] {, column [ASC | DESC]}}; a column may be an expression. */
    static List<IndexAnnotation.Part> parts(String columnList) {
        List<IndexAnnotation.Part> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < columnList.length(); at++) {
            char letter = columnList.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parts.add(part(columnList.substring(start, at).strip()));
                start = at + 1;
            }
        }
        parts.add(part(columnList.substring(start).strip()));
        return parts;
    }

    private static IndexAnnotation.Part part(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith(" desc")) {
            return new IndexAnnotation.Part(
                    text.substring(0, text.length() - " desc".length()).strip(), true);
        }
        return lower.endsWith(" asc")
                ? new IndexAnnotation.Part(
                        text.substring(0, text.length() - " asc".length()).strip(), false)
                : new IndexAnnotation.Part(text, false);
    }
}
