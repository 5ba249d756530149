package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.query.Expression;
import dev.orm.query.Update;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an update sets.
 *
 * @param asked the entity that the update is about
 * @param owner that, or one of those that extend it
 */
record AssignmentWriter(Context context, EntityLayout asked, EntityLayout owner) {

    /** Those that concern a table of the owner, computed from what its row holds. */
    List<Assigned> write(List<Update.Assignment> assignments, TableName table) {
        String alias = context.tables().alias(table);
        context.aliases().take(table.name());
        List<Assigned> all = new ArrayList<>();
        for (Update.Assignment assignment : concerned(assignments, table)) {
            Scope scope = Scope.ofTable(context, new EntitySource(holder(table), table, alias, null, alias));
            all.addAll(write(List.of(assignment), table, scope));
            if (!isConstant(assignment.value()) && !scope.from().isSingleTable()) {
                throw AssignmentException.otherTable(assignment.path(), asked.name());
            }
        }
        return lastOfEach(all);
    }

    /** The same, where a query reads the row. */
    List<Assigned> write(List<Update.Assignment> assignments, TableName table, Scope scope) {
        List<Assigned> all = new ArrayList<>();
        for (Update.Assignment assignment : concerned(assignments, table)) {
            List<Leaf> leaves = leaves(assignment.path());
            List<SqlPart> values = values(assignment, leaves, scope);
            boolean constant = isConstant(assignment.value());
            for (int index = 0; index < leaves.size(); index++) {
                String column = leaves.get(index).column().name();
                all.add(new Assigned(context.dialect().syntax().name(column), values.get(index), constant));
            }
        }
        return lastOfEach(all);
    }

    /** One for each column: an embeddable may have been set whole, and a part of it as well. */
    private static List<Assigned> lastOfEach(List<Assigned> all) {
        Map<String, Assigned> last = new LinkedHashMap<>();
        for (Assigned assigned : all) {
            last.remove(assigned.column());
            last.put(assigned.column(), assigned);
        }
        return List.copyOf(last.values());
    }

    private List<Update.Assignment> concerned(List<Update.Assignment> assignments, TableName table) {
        return assignments.stream()
                .filter(assignment -> isOf(leaves(assignment.path()), table))
                .toList();
    }

    private static boolean isOf(List<Leaf> leaves, TableName table) {
        return !leaves.isEmpty() && leaves.get(0).column().table().equals(table);
    }

    private static boolean isConstant(@Nullable Expression expression) {
        return expression == null || expression instanceof Expression.Value;
    }

    /** A query of the table itself, whose values are computed beside one another. */
    Scope rows(Context fresh, TableName table) {
        String alias = fresh.aliases().next(table.name());
        return Scope.ofTable(
                fresh,
                new EntitySource(
                        holder(table), table, alias, null, fresh.tables().of(table)));
    }

    /** Empty where another of the classes has the attribute. */
    private List<Leaf> leaves(String path) {
        List<Step> steps = steps(asked, path);
        if (steps.subList(0, steps.size() - 1).stream()
                        .anyMatch(step -> !(step.attribute() instanceof AttributeLayout.Embedded))
                || context.leaves().of(last(steps)).isEmpty()) {
            throw AssignmentException.noColumn(path, asked.name());
        }
        requireChangeable(path, context.leaves().of(last(steps)));
        boolean has = owner.attribute(steps.get(0).attribute().name()).isPresent();
        return has ? context.leaves().of(last(steps(owner, path))) : List.of();
    }

    private void requireChangeable(String path, List<Leaf> leaves) {
        DiscriminatorLayout discriminator = asked.discriminator();
        for (Leaf leaf : leaves) {
            if (asked.key().columns().stream().anyMatch(key -> isSame(key, leaf.column()))) {
                throw AssignmentException.key(path, asked.name());
            }
            if (discriminator != null && isSame(discriminator.column(), leaf.column())) {
                throw AssignmentException.discriminator(path, asked.name());
            }
        }
    }

    private static boolean isSame(ColumnLayout one, ColumnLayout other) {
        return one.table().equals(other.table()) && one.name().equals(other.name());
    }

    private List<Step> steps(EntityLayout entity, String path) {
        return new PathReader(context.model()).steps(Members.of(context.model(), entity), path);
    }

    private static AttributeLayout last(List<Step> steps) {
        return steps.get(steps.size() - 1).attribute();
    }

    private List<SqlPart> values(Update.Assignment assignment, List<Leaf> leaves, Scope scope) {
        Expression expression = assignment.value();
        if (expression == null || expression instanceof Expression.Value) {
            Object value = expression instanceof Expression.Value constant ? constant.value() : null;
            return leaves.stream().map(leaf -> bound(value, leaf)).toList();
        }
        Operand operand = new ExpressionWriter(scope).write(expression);
        if (operand.terms().size() != leaves.size()) {
            throw SeveralColumnsException.of(operand.terms(), "set");
        }
        BinaryDecimals decimals = new BinaryDecimals(context.dialect());
        return operand.isSingle()
                ? List.of(decimals.stored(operand.terms().get(0), operand.type(), leaves.get(0)))
                : operand.terms();
    }

    /** The class that the table is the own one of, or that adds it. */
    private EntityLayout holder(TableName table) {
        return Descendants.andSelf(context.model(), context.model().root(owner)).stream()
                .filter(entity ->
                        entity.tables().stream().anyMatch(part -> part.table().equals(table)))
                .findFirst()
                .orElse(owner);
    }

    private static SqlPart bound(@Nullable Object value, Leaf leaf) {
        return SqlPart.of(Parameter.of(value, leaf));
    }
}
