package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.mapping.layout.GeneratorLayoutVisitor;
import dev.orm.session.type.ColumnTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Makes the ids that the database does not make at the insert. Numbers are taken in blocks, as Hibernate's pooled
 * optimizer takes them, so that both may work on one database: a value of a sequence or table is the last of its block,
 * but for the first one of all.
 */
final class Ids implements GeneratorLayoutVisitor<Optional<Object>> {
    private final Dialect dialect;
    private final Statements statements;
    private final ColumnTypes types;
    private final Sql sql;
    private final Map<GeneratorLayout, Block> blocks = new HashMap<>();

    Ids(Dialect dialect, Statements statements, ColumnTypes types) {
        this.dialect = dialect;
        this.statements = statements;
        this.types = types;
        this.sql = Sql.of(dialect);
    }

    /** What is left of a block of numbers. */
    private static final class Block {
        private long next = 1;
        private long last;
    }

    /** Empty: the database makes it. */
    Optional<Object> next(GeneratorLayout generator) {
        return generator.accept(this);
    }

    /** Numbers of a table that was rolled back are given out again. */
    void rolledBack() {
        blocks.clear();
    }

    @Override
    public Optional<Object> visitIdentity(GeneratorLayout.Identity generator) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> visitUuid(GeneratorLayout.Uuid generator) {
        return Optional.of(UUID.randomUUID());
    }

    @Override
    public Optional<Object> visitSequence(GeneratorLayout.Sequence generator) {
        return next(generator, generator.start(), generator.allocation(), () -> value(generator));
    }

    private Optional<Object> next(GeneratorLayout generator, long start, int allocation, LongSupplier values) {
        Block block = blocks.computeIfAbsent(generator, key -> new Block());
        if (block.next > block.last) {
            long value = values.getAsLong();
            block.last = value;
            block.next = value == start ? value : value - allocation + 1;
        }
        return Optional.of(block.next++);
    }

    private long value(GeneratorLayout.Sequence generator) {
        String nextValue = dialect.storage().nextValue();
        String name = sql.table(generator.name());
        if (nextValue.isEmpty()) {
            return raised(name, "next_val", "", List.of(), generator.allocation()) - generator.allocation();
        }
        return number(
                nextValue
                        .replace("{name}", name)
                        .replace("{text}", dialect.syntax().literal(name)),
                List.of());
    }

    @Override
    public Optional<Object> visitTable(GeneratorLayout.Table generator) {
        return next(generator, generator.initial() + 1, generator.allocation(), () -> value(generator));
    }

    /** The row holds the last number that was used. */
    private long value(GeneratorLayout.Table generator) {
        String where = " where " + dialect.syntax().name(generator.keyColumn()) + " = ?";
        List<Bound> row = List.of(new Bound(generator.row(), types.of(String.class)));
        String column = dialect.syntax().name(generator.valueColumn());
        long raised = raised(sql.table(generator.name()), column, where, row, generator.allocation());
        return raised - generator.allocation() + 1;
    }

    /** The update holds the row until the transaction ends, so that nobody else reads the same number. */
    private long raised(String table, String column, String where, List<Bound> parameters, int by) {
        statements.update("update " + table + " set " + column + " = " + column + " + " + by + where, parameters, "");
        return number("select " + column + " from " + table + where, parameters);
    }

    private long number(String query, List<Bound> parameters) {
        return statements.query(query, parameters, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }
}
