package dev.orm.session;

import dev.orm.OrmException;
import dev.orm.dialect.Violation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the constraint of the model that the database complains of, by its name or its columns. */
record ViolatedConstraints(Schema schema, TableOwners owners, Syntax syntax) {
    private static final Set<Violation.Kind> OF_ONE_COLUMN =
            EnumSet.of(Violation.Kind.NOT_NULL, Violation.Kind.TOO_LONG, Violation.Kind.OUT_OF_RANGE);
    private static final String ADDING = "insert(?:\\s+\\w+)?\\s+into|replace\\s+into";
    private static final String CHANGING = "update";
    private static final String DELETING = "delete\\s+from";

    /**
     * A constraint with its table and columns.
     *
     * @param referenced the table that a foreign key refers to; null: it is none
     */
    private record Known(
            Violation.Kind kind,
            String table,
            @Nullable String name,
            List<String> columns,
            @Nullable String referenced) {

        Known(Violation.Kind kind, String table, @Nullable Name name, List<String> columns) {
            this(kind, table, text(name), columns, null);
        }

        private static @Nullable String text(@Nullable Name name) {
            return name == null ? null : name.text();
        }

        /** Whether such a statement can break it. */
        boolean isTouchedBy(String sql) {
            return isWritten(DELETING, referenced, sql)
                    || isWritten(ADDING, table, sql)
                    || isWritten(CHANGING, table, sql)
                    || isWritten(CHANGING, referenced, sql);
        }

        private static boolean isWritten(String words, @Nullable String table, String sql) {
            return table != null && ViolatedConstraints.isWritten(words, table, sql);
        }
    }

    /** @param entity whose row was written; empty: none */
    OrmException error(Violation told, String sql, String entity, String words, Throwable cause) {
        Optional<Known> known = find(told, sql);
        Violation violation = known.map(found -> new Violation(
                        told.kind(),
                        told.constraint() == null ? found.name() : told.constraint(),
                        found.table(),
                        found.columns()))
                .orElse(told);
        String table = violation.table();
        String named = table == null || owners.holds(entity, table)
                ? entity
                : owners.of(table).orElse(entity);
        String where = Stream.of(named.isEmpty() ? table : named, String.join(", ", violation.columns()))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .reduce((left, right) -> left + ": " + right)
                .orElse(sql);
        return ConstraintViolationException.of(violation, named.isEmpty() ? null : named, where, words, cause);
    }

    private Optional<Known> find(Violation told, String sql) {
        if (OF_ONE_COLUMN.contains(told.kind())) {
            return Optional.empty();
        }
        List<Known> candidates = schema.tables().stream()
                .flatMap(this::known)
                .filter(known -> known.kind() == told.kind())
                .filter(known -> told.table() == null
                        || told.constraint() != null
                        || known.table().equalsIgnoreCase(told.table()))
                .toList();
        if (told.constraint() != null) {
            return ofOneName(
                    candidates.stream()
                            .filter(known -> told.constraint().equalsIgnoreCase(known.name()))
                            .toList(),
                    told.table(),
                    sql);
        }
        if (!told.columns().isEmpty()) {
            return candidates.stream()
                    .filter(known -> new HashSet<>(known.columns()).equals(new HashSet<>(told.columns())))
                    .findFirst();
        }
        List<Known> ofStatement =
                candidates.stream().filter(known -> known.isTouchedBy(sql)).toList();
        return ofStatement.size() == 1 ? Optional.of(ofStatement.get(0)) : Optional.empty();
    }

    /** Tables share names: every primary key of MySQL and MariaDB is called PRIMARY. */
    private static Optional<Known> ofOneName(List<Known> named, @Nullable String table, String sql) {
        Optional<Known> ofTable = named.stream()
                .filter(known -> table == null ? isWritten(known.table(), sql) : table.equalsIgnoreCase(known.table()))
                .findFirst();
        boolean onlyOne = table == null && named.size() == 1;
        return ofTable.isEmpty() && onlyOne ? Optional.of(named.get(0)) : ofTable;
    }

    /** Whether a statement, of the session or of the program, changes the table. */
    private static boolean isWritten(String table, String sql) {
        return isWritten(String.join("|", ADDING, CHANGING, DELETING), table, sql);
    }

    private static boolean isWritten(String words, String table, String sql) {
        String schema = "(?:\\W?\\w+\\W?\\.)?";
        return sql.matches("(?is)\\s*(?:" + words + ")\\s+" + schema + written(table));
    }

    /** The name, in quotes or not, and all behind it: the name of another table may begin as this one does. */
    private static String written(String table) {
        return "[`\"]?" + Pattern.quote(table) + "(?:[`\"\\s(].*)?";
    }

    private Stream<Known> known(Table table) {
        String name = table.name().name();
        Stream<Known> uniques = table.uniques().stream()
                .map(unique -> new Known(Violation.Kind.UNIQUE, name, unique.name(), unique.columns()));
        Stream<Known> keys = table.foreignKeys().stream()
                .map(key -> new Known(
                        Violation.Kind.FOREIGN_KEY,
                        name,
                        Known.text(key.name()),
                        key.columns(),
                        key.referencedTable().name()));
        Stream<Known> checks = table.checks().stream()
                .map(check -> new Known(Violation.Kind.CHECK, name, check.name(), columns(table, check)));
        Stream<Known> primary = Stream.ofNullable(table.primaryKey())
                .map(key -> new Known(Violation.Kind.UNIQUE, name, key.name(), table.primaryKeyColumns()));
        Stream<Known> indexes = table.indexes().stream()
                .filter(Index::unique)
                .map(index -> new Known(Violation.Kind.UNIQUE, name, index.name(), columns(index)));
        return Stream.of(uniques, keys, checks, primary, indexes).flatMap(all -> all);
    }

    /** Those that its expression names. */
    private List<String> columns(Table table, CheckConstraint check) {
        MentionedNames names = MentionedNames.in(check.expression(), syntax);
        return table.columns().stream()
                .map(Column::name)
                .filter(names::contains)
                .toList();
    }

    private static List<String> columns(Index index) {
        return index.parts().stream()
                .map(IndexPart::column)
                .filter(Objects::nonNull)
                .toList();
    }
}
