package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.query.Condition;
import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bulk changes as SQL. */
final class BulkWriter {
    private final Context context;
    private final ModelLayout model;
    private final Dialect dialect;
    private final EntityLayout entity;
    private final @Nullable Condition condition;

    private BulkWriter(Context context, String entity, @Nullable Condition condition) {
        this.context = context;
        this.model = context.model();
        this.dialect = context.dialect();
        this.entity = onlyConcrete(model, context.entity(entity));
        this.condition = condition;
    }

    static BulkStatement delete(Context context, Delete delete) {
        return new BulkWriter(context, delete.entity(), delete.condition()).delete();
    }

    static BulkStatement update(Context context, Update update) {
        BulkWriter writer = new BulkWriter(context, update.entity(), update.condition());
        if (update.assignments().isEmpty()) {
            throw AssignmentException.nothing(writer.entity.name());
        }
        return writer.update(update.assignments());
    }

    private static EntityLayout onlyConcrete(ModelLayout model, EntityLayout entity) {
        List<EntityLayout> concrete = model.concrete(entity);
        boolean one = entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS && concrete.size() == 1;
        return one ? concrete.get(0) : entity;
    }

    private BulkStatement delete() {
        List<KeyColumns> tables = deleted();
        if (tables.size() == 1) {
            return atOnce(tables.get(0), SqlPart.of(deleteFrom(tables.get(0))));
        }
        return byKeys(tables.stream()
                .map(table -> keyed(table, SqlPart.of(deleteFrom(table))))
                .toList());
    }

    private BulkStatement update(List<Update.Assignment> assignments) {
        Map<KeyColumns, TableUpdate> updates = new LinkedHashMap<>();
        for (EntityLayout member : Descendants.andSelf(model, entity)) {
            AssignmentWriter writer = new AssignmentWriter(context.fresh(), entity, member);
            for (TablePart part : member.tables()) {
                List<Assigned> set = writer.write(assignments, part.table());
                if (!set.isEmpty()) {
                    updates.putIfAbsent(
                            KeyColumns.of(part),
                            new TableUpdate(context.fresh(), member, part, writer, assignments, set));
                }
            }
        }
        boolean several = updates.size() > 1 || isInSeveralTables();
        if (several || updates.values().stream().anyMatch(TableUpdate::isOptional)) {
            return byKeys(updates.entrySet().stream()
                    .flatMap(update -> keyed(update.getKey(), update.getValue()))
                    .toList());
        }
        Map.Entry<KeyColumns, TableUpdate> only = updates.entrySet().iterator().next();
        return only.getValue().isCircular()
                ? beforehand(only.getValue())
                : atOnce(only.getKey(), only.getValue().start());
    }

    private Stream<KeyedStatement> keyed(KeyColumns table, TableUpdate update) {
        SqlPart start = update.isCircular() ? update.startBeforehand(null) : update.start();
        KeyedStatement statement = keyed(table, start);
        return update.isAdding() ? Stream.of(statement, update.added()) : Stream.of(statement);
    }

    private BulkStatement beforehand(TableUpdate update) {
        boolean all = condition == null && entity.mapping().parent() == null;
        SqlPart sql = update.startBeforehand(all ? null : chosenKeys());
        return new BulkStatement.AtOnce(sql.text(), sql.parameters());
    }

    private boolean isInSeveralTables() {
        return entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS
                && model.concrete(entity).size() > 1;
    }

    /** Those that refer to others first. */
    private List<KeyColumns> deleted() {
        Set<KeyColumns> collections = new LinkedHashSet<>();
        Set<KeyColumns> own = new LinkedHashSet<>();
        for (EntityLayout member : Descendants.andSelf(model, entity)) {
            collections.addAll(KeyColumns.ofCollections(member));
            member.tables().forEach(part -> own.add(KeyColumns.of(part)));
        }
        List<KeyColumns> parentsFirst = new ArrayList<>(own);
        Collections.reverse(parentsFirst);
        List<KeyColumns> all = new ArrayList<>(collections);
        all.addAll(parentsFirst);
        return all;
    }

    private String deleteFrom(KeyColumns table) {
        return "delete from " + names().of(table.table());
    }

    private KeyedStatement keyed(KeyColumns table, SqlPart start) {
        return new KeyedStatement(start.text() + " where ", start.parameters(), columns(table));
    }

    private BulkStatement byKeys(List<KeyedStatement> statements) {
        Select rows = Select.from(entity.className());
        Select chosen = condition == null ? rows : rows.where(condition);
        return new BulkStatement.ByKeys(SelectWriter.of(context.fresh(), chosen).keys(), statements);
    }

    private BulkStatement atOnce(KeyColumns table, SqlPart start) {
        SqlPart where = where(table);
        SqlPart sql = where.isEmpty() ? start : SqlPart.of(start, " where ", where);
        return new BulkStatement.AtOnce(sql.text(), sql.parameters());
    }

    /** On the table's own columns, or, where that is not enough, among the keys that a query selects. */
    private SqlPart where(KeyColumns table) {
        Context own = context.fresh();
        String alias = names().alias(table.table());
        own.aliases().take(table.table().name());
        Scope scope = Scope.of(own, null, new EntitySource(entity, table.table(), alias, null, alias));
        SqlPart where = new ConditionWriter(scope).where(condition);
        if (scope.from().isSingleTable() && !reads(where, table.table())) {
            return where;
        }
        SqlPart keys = chosenKeys();
        String key = columns(table).stream().collect(Collectors.joining(", "));
        String left = table.columns().size() == 1 ? key : "(" + key + ")";
        return SqlPart.of(left + " in (select * from (", keys, ") chosen)");
    }

    private SqlPart chosenKeys() {
        Select rows = Select.from(entity.className());
        Select chosen = condition == null ? rows : rows.where(condition);
        return SelectWriter.of(context.fresh(), chosen).distinctKeys();
    }

    /** A subquery of the very table that is changed, which MySQL does not allow. */
    private boolean reads(SqlPart where, TableName table) {
        String name = names().of(table) + " ";
        return where.text().contains("from " + name) || where.text().contains("join " + name);
    }

    private TableNames names() {
        return new TableNames(dialect.syntax());
    }

    private List<String> columns(KeyColumns table) {
        String alias = names().alias(table.table());
        return table.columns().stream()
                .map(column -> names().column(alias, column))
                .toList();
    }
}
