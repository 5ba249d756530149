package dev.orm.mapping.tables;

import dev.orm.mapping.IndexAnnotation;
import dev.orm.mapping.TableAnnotation;
import dev.orm.mapping.UniqueConstraintAnnotation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys, indexes, checks, comment and options that are written beside a table, once its columns are known. */
record TableConstraints(NamingStrategy naming, Notices notices) {

    /** @param columnUniques what members ask to be unique; one that is written beside the table too keeps that name */
    void addTo(
            TableBuilder table, TableDraft draft, List<TableAnnotation> annotations, List<List<String>> columnUniques) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (TableAnnotation annotation : annotations) {
            annotation
                    .uniqueConstraints()
                    .forEach(unique -> unique(draft, unique).ifPresent(uniques::add));
            annotation.indexes().forEach(index -> index(draft, index).ifPresent(table::add));
            annotation.checks().forEach(check -> table.add(check(draft, BasicColumns.checkOf(check))));
            describe(table, annotation);
        }
        columnUniques.forEach(
                columns -> uniques.add(UniqueConstraint.of(DerivedName.unique(draft.name(), columns), columns)));
        table.uniques(distinct(uniques, draft.primaryKey()));
    }

    private static void describe(TableBuilder table, TableAnnotation annotation) {
        String comment = annotation.comment();
        if (comment != null && !comment.isEmpty()) {
            table.comment(comment);
        }
        if (annotation.options() != null) {
            table.options(OptionsText.read(annotation.options()));
        }
    }

    private static CheckConstraint check(TableDraft draft, CheckConstraint check) {
        return check.name() == null ? check.withName(DerivedName.check(draft.name(), List.of())) : check;
    }

    private Optional<UniqueConstraint> unique(TableDraft draft, UniqueConstraintAnnotation written) {
        List<String> columns = new ArrayList<>();
        for (String name : written.columns()) {
            Optional<String> column = column(draft, "@UniqueConstraint", name);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        Name name = given(written.name()).orElseGet(() -> DerivedName.unique(draft.name(), columns));
        return Optional.of(new UniqueConstraint(
                name, IndexPart.columns(columns), Deferral.NOT_DEFERRABLE, OptionsText.read(written.options())));
    }

    private Optional<Index> index(TableDraft draft, IndexAnnotation written) {
        List<IndexPart> parts = new ArrayList<>();
        for (IndexAnnotation.Part part : written.columns()) {
            Optional<IndexPart> found = part(draft, part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            parts.add(found.get());
        }
        Name name = given(written.name()).orElseGet(() -> DerivedName.index(draft.name(), words(parts)));
        return Optional.of(indexOf(name, written, parts));
    }

    /** {@code options} may say which rows are in the index: {@code where b is not null}. */
    private static Index indexOf(Name name, IndexAnnotation written, List<IndexPart> parts) {
        String options = written.options() == null ? "" : written.options().strip();
        boolean partial = options.matches("(?is)where\\W.*");
        return partial
                ? new Index(
                        name,
                        written.unique(),
                        parts,
                        Parentheses.stripped(options.substring("where".length())),
                        Options.none())
                : new Index(name, written.unique(), parts, null, OptionsText.read(options));
    }

    private Optional<IndexPart> part(TableDraft draft, IndexAnnotation.Part written) {
        Optional<IndexPart> part = written.column().indexOf('(') >= 0
                ? Optional.of(IndexPart.expression(Parentheses.stripped(written.column())))
                : column(draft, "@Index", written.column()).map(IndexPart::column);
        return part.map(found -> found.descending(written.descending()));
    }

    /** Empty where the column is left alone: then so is what stands on it. */
    private Optional<String> column(TableDraft draft, String kind, String written) {
        Optional<String> found =
                draft.column(NamingStrategy.unquoted(written)).or(() -> draft.column(naming.physical(written)));
        if (found.isPresent()) {
            return found;
        }
        if (!draft.isLeftAlone(written) && !draft.isLeftAlone(naming.physical(written))) {
            throw UnknownNameException.keyColumn(kind, draft.name(), written, draft.columnNames());
        }
        notices.add(
                draft.name().toString(),
                kind + " on the column " + written + " is neither made nor dropped: the column is left alone");
        return Optional.empty();
    }

    /** What the index stands on, as parts of a name. */
    private static List<String> words(List<IndexPart> parts) {
        return parts.stream()
                .map(part -> part.column() == null ? words(String.valueOf(part.expression())) : part.column())
                .toList();
    }

    private static String words(String expression) {
        return expression.replaceAll("\\W+", "_").replaceAll("^_|_$", "");
    }

    private static Optional<Name> given(@Nullable String name) {
        return name == null || name.isEmpty()
                ? Optional.empty()
                : Optional.of(Name.given(NamingStrategy.unquoted(name)));
    }

    /** One over the same columns is enough, and none where they are the primary key: that is what Hibernate leaves. */
    private static List<UniqueConstraint> distinct(List<UniqueConstraint> uniques, List<String> primaryKey) {
        Set<Set<String>> known = new HashSet<>(Set.of(new HashSet<>(primaryKey)));
        return uniques.stream()
                .filter(unique -> known.add(new HashSet<>(unique.columns())))
                .toList();
    }
}
