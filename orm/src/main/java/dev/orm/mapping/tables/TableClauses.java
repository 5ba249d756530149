package dev.orm.mapping.tables;

import dev.orm.mapping.IndexAnnotation;
import dev.orm.mapping.TableAnnotation;
import dev.orm.mapping.UniqueConstraintAnnotation;
import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** What {@code @Table} and its kin ask for beside columns; written when all columns are there. */
final class TableClauses {
    private final NamingStrategy naming;
    private final Set<String> leftAlone;

    /** @param leftAlone {@code table.column} of columns that are neither made nor dropped: keys that name one are not, either */
    TableClauses(NamingStrategy naming, Set<String> leftAlone) {
        this.naming = naming;
        this.leftAlone = leftAlone;
    }

    void write(TableDraft draft, TableAnnotation said) {
        said.uniqueConstraints().stream()
                .filter(unique -> unique.columns().stream().noneMatch(column -> isLeftAlone(draft, column)))
                .forEach(unique -> draft.unique(unique(draft, unique)));
        said.indexes().stream()
                .filter(index -> index.columns().stream().noneMatch(part -> isLeftAlone(draft, part.column())))
                .forEach(index -> draft.index(index(draft, index)));
        said.checks().forEach(check -> draft.check(BasicColumns.checkOf(check)));
        draft.comment(said.comment());
        draft.options(OptionsText.read(said.options()));
    }

    private boolean isLeftAlone(TableDraft draft, String column) {
        return leftAlone.contains(draft.name() + "." + naming.physical(column));
    }

    private UniqueConstraint unique(TableDraft draft, UniqueConstraintAnnotation said) {
        List<String> columns = said.columns().stream()
                .map(column -> column("a unique constraint", draft, column))
                .toList();
        Name name = said.name() != null && !said.name().isEmpty()
                ? Name.given(NamingStrategy.unquoted(said.name()))
                : DerivedName.unique(draft.name(), columns);
        return new UniqueConstraint(
                name, IndexPart.columns(columns), Deferral.NOT_DEFERRABLE, OptionsText.read(said.options()));
    }

    private Index index(TableDraft draft, IndexAnnotation said) {
        List<IndexPart> parts =
                said.columns().stream().map(part -> part(draft, part)).toList();
        Name name = said.name() != null && !said.name().isEmpty()
                ? Name.given(NamingStrategy.unquoted(said.name()))
                : DerivedName.index(draft.name(), IndexPart.columnNames(parts));
        return new Index(name, said.unique(), parts, null, OptionsText.read(said.options()));
    }

    private IndexPart part(TableDraft draft, IndexAnnotation.Part said) {
        IndexPart part = said.column().contains("(")
                ? IndexPart.expression(said.column())
                : IndexPart.column(column("an index", draft, said.column()));
        return part.descending(said.descending());
    }

    private String column(String kind, TableDraft draft, String written) {
        String physical = draft.columnName(naming.physical(written));
        String found = physical == null ? draft.columnName(written) : physical;
        if (found == null) {
            throw UnknownNameException.keyColumn(kind, draft.name(), written, draft.columnNames());
        }
        return found;
    }
}
