package dev.orm.mapping.reader;

import dev.orm.mapping.CheckAnnotation;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code @Column} and its kin as values. */
final class ColumnReader {

    private ColumnReader() {}

    /** {@code @Column} of a member, or what overrides it, with what Hibernate's annotations beside it say. */
    static ColumnAnnotation column(Annotations annotations, Overrides said) {
        Optional<ColumnAnnotation> column =
                said.column().or(() -> annotations.find("Column").map(ColumnReader::column));
        return decorated(column.orElse(ColumnAnnotation.unsaid()), annotations);
    }

    /** {@code @Column}, {@code @MapKeyColumn} or {@code @OrderColumn}: what one of them does not have is unsaid. */
    static ColumnAnnotation column(Written column) {
        return new ColumnAnnotation(
                column.text("name"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                column.number("secondPrecision"),
                column.flag("nullable"),
                column.flag("unique"),
                column.text("columnDefinition"),
                column.text("table"),
                column.flag("insertable"),
                column.flag("updatable"),
                null,
                checks(column),
                column.text("comment"),
                column.text("options"));
    }

    static List<CheckAnnotation> checks(Written owner) {
        return owner.nested("check").stream()
                .filter(check -> check.text("constraint") != null)
                .map(check ->
                        new CheckAnnotation(check.text("name"), check.textOr("constraint", ""), check.text("options")))
                .toList();
    }

    /** {@code @JoinColumn}s of a member, alone, repeated, or in {@code @JoinColumns}. */
    static List<JoinColumnAnnotation> joinColumns(Annotations annotations, String simpleName) {
        return annotations.repeated(simpleName).stream()
                .map(ColumnReader::joinColumn)
                .toList();
    }

    static List<JoinColumnAnnotation> joinColumns(List<Written> written) {
        return written.stream().map(ColumnReader::joinColumn).toList();
    }

    private static JoinColumnAnnotation joinColumn(Written column) {
        return new JoinColumnAnnotation(
                column.text("name"),
                column.text("referencedColumnName"),
                column.flag("nullable"),
                column.flag("unique"),
                column.text("columnDefinition"),
                column.text("table"),
                column.flag("insertable"),
                column.flag("updatable"),
                foreignKey(column, "foreignKey"),
                checks(column),
                column.text("comment"),
                column.text("options"));
    }

    /** What the container of the join columns says, for all of them. */
    static ForeignKeyAnnotation foreignKeyOfAll(Annotations annotations, String simpleName) {
        return annotations
                .find(simpleName + "s")
                .map(container -> foreignKey(container, "foreignKey"))
                .orElse(ForeignKeyAnnotation.unsaid());
    }

    static ForeignKeyAnnotation foreignKey(Written owner, String member) {
        return owner.one(member).map(ColumnReader::foreignKey).orElse(ForeignKeyAnnotation.unsaid());
    }

    private static ForeignKeyAnnotation foreignKey(Written key) {
        String mode = key.constant("value");
        return new ForeignKeyAnnotation(
                key.text("name"),
                mode == null ? ForeignKeyAnnotation.Mode.CONSTRAINT : ForeignKeyAnnotation.Mode.valueOf(mode),
                key.text("foreignKeyDefinition"),
                key.text("options"));
    }

    private static ColumnAnnotation decorated(ColumnAnnotation column, Annotations annotations) {
        Optional<String> defaultValue = annotations.hibernate("ColumnDefault").map(written -> written.text("value"));
        Optional<String> comment = annotations.hibernate("Comment").map(written -> written.text("value"));
        List<CheckAnnotation> checks = hibernateChecks(annotations);
        return defaultValue.isEmpty() && comment.isEmpty() && checks.isEmpty()
                ? column
                : decorated(column, defaultValue.orElse(null), checks, comment.orElse(column.comment()));
    }

    private static ColumnAnnotation decorated(
            ColumnAnnotation column,
            @Nullable String defaultValue,
            List<CheckAnnotation> checks,
            @Nullable String comment) {
        List<CheckAnnotation> all = new ArrayList<>(column.checks());
        all.addAll(checks);
        return new ColumnAnnotation(
                column.name(),
                column.length(),
                column.precision(),
                column.scale(),
                column.secondPrecision(),
                column.nullable(),
                column.unique(),
                column.columnDefinition(),
                column.table(),
                column.insertable(),
                column.updatable(),
                defaultValue,
                all,
                comment,
                column.options());
    }

    /** Hibernate's {@code @Check}, on a member or a class. */
    static List<CheckAnnotation> hibernateChecks(Annotations annotations) {
        return annotations.hibernateRepeated("Check").stream()
                .filter(check -> check.text("constraints") != null)
                .map(check -> new CheckAnnotation(check.text("name"), check.textOr("constraints", ""), null))
                .toList();
    }

    /** The column names that the annotations of a member write. */
    static List<String> columnNames(Annotations annotations) {
        Stream<Written> columns =
                Stream.of("Column", "JoinColumn").flatMap(name -> annotations.repeated(name).stream());
        Stream<Written> several =
                annotations.hibernate("Columns").stream().flatMap(all -> all.nested("columns").stream());
        return Stream.concat(columns, several)
                .map(column -> column.text("name"))
                .filter(Objects::nonNull)
                .toList();
    }
}
