package dev.orm.query.statement;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression as SQL: one term, or one for each column of a reference or embeddable.
 *
 * @param leaves what each term holds; null: no attribute says
 * @param type what its value is where no attribute says; null: nobody knows
 * @param entity which one it is or refers to; null: none
 */
record Operand(
        List<SqlPart> terms,
        List<@Nullable Leaf> leaves,
        @Nullable ResultType type,
        @Nullable EntityLayout entity) {

    static Operand of(SqlPart term, @Nullable Leaf leaf, @Nullable ResultType type) {
        List<@Nullable Leaf> leaves = new ArrayList<>();
        leaves.add(leaf);
        return new Operand(List.of(term), leaves, type, null);
    }

    static Operand of(List<ResolvedColumn> columns) {
        List<@Nullable Leaf> leaves = new ArrayList<>();
        columns.forEach(column -> leaves.add(column.leaf()));
        return new Operand(
                columns.stream().map(column -> SqlPart.of(column.sql())).toList(), leaves, null, null);
    }

    Operand as(@Nullable ResultType other) {
        return new Operand(terms, leaves, other, entity);
    }

    Operand of(@Nullable EntityLayout other) {
        return new Operand(terms, leaves, type, other);
    }

    /** The same under another name. */
    Operand called(SqlPart name) {
        return new Operand(List.of(name), leaves, type, entity);
    }

    /** A value in the place of what this holds. */
    Operand value(Object value) {
        List<SqlPart> terms = leaves.stream()
                .map(leaf -> SqlPart.of(new Parameter(value, leaf, false, type)))
                .toList();
        return new Operand(terms, leaves, type, entity);
    }

    boolean isSingle() {
        return terms.size() == 1;
    }

    /** The one term. */
    SqlPart single(String use) {
        if (!isSingle()) {
            throw SeveralColumnsException.of(terms, use);
        }
        return terms.get(0);
    }

    @Nullable
    Leaf leaf() {
        return leaves.get(0);
    }
}
