package dev.orm.session;

import dev.orm.OrmException;
import dev.orm.dialect.Violation;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
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
record ViolatedConstraints(Schema schema, ModelLayout model) {
    private static final Set<Violation.Kind> OF_ONE_COLUMN =
            EnumSet.of(Violation.Kind.NOT_NULL, Violation.Kind.TOO_LONG, Violation.Kind.OUT_OF_RANGE);

    /** A constraint with its table and columns. */
    private record Known(
            Violation.Kind kind, String table, @Nullable String name, List<String> columns) {}

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
        String named = table == null ? entity : entityOf(table).orElse(entity);
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
                .flatMap(ViolatedConstraints::known)
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
        List<Known> ofStatement = candidates.stream()
                .filter(known -> sql.matches("(?is)insert into \\W?" + known.table() + "\\W.*"))
                .toList();
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
        String before = "(?is)\\s*(?:insert(?:\\s+\\w+)?\\s+into|replace\\s+into|update|delete\\s+from)\\s+";
        String schema = "(?:\\W?\\w+\\W?\\.)?";
        return sql.matches(before + schema + "\\W?" + Pattern.quote(table) + "\\W.*");
    }

    private static Stream<Known> known(Table table) {
        String name = table.name().name();
        Stream<Known> uniques = table.uniques().stream()
                .map(unique -> new Known(Violation.Kind.UNIQUE, name, text(unique.name()), columns(unique)));
        Stream<Known> keys = table.foreignKeys().stream()
                .map(key -> new Known(Violation.Kind.FOREIGN_KEY, name, text(key.name()), columns(key)));
        Stream<Known> checks = table.checks().stream()
                .map(check -> new Known(Violation.Kind.CHECK, name, text(check.name()), List.of()));
        Stream<Known> primary = Stream.ofNullable(table.primaryKey())
                .map(key -> new Known(Violation.Kind.UNIQUE, name, text(key.name()), table.primaryKeyColumns()));
        Stream<Known> indexes = table.indexes().stream()
                .map(index -> new Known(Violation.Kind.UNIQUE, name, text(index.name()), List.of()));
        return Stream.of(uniques, keys, checks, primary, indexes).flatMap(all -> all);
    }

    private static List<String> columns(UniqueConstraint unique) {
        return unique.columns();
    }

    private static List<String> columns(ForeignKey key) {
        return key.columns();
    }

    private static @Nullable String text(@Nullable Name name) {
        return name == null ? null : name.text();
    }

    private Optional<String> entityOf(String table) {
        return model.entities().stream()
                .filter(entity -> entity.table().name().equalsIgnoreCase(table))
                .findFirst()
                .map(EntityLayout::name);
    }
}
