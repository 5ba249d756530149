package dev.orm.operation;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries a rename through everything in a draft that uses the name. */
final class DraftRenames {
    private final SchemaDraft draft;

    DraftRenames(SchemaDraft draft) {
        this.draft = draft;
    }

    void table(TableName before, TableName after) {
        StatementTables rename = tables(before, after);
        UnaryOperator<String> texts = text -> rename.rename(text).text();
        draft.replaceTables(table -> renamedTable(table, before, after, texts));
        draft.replaceViews(view -> view.withDefinition(texts.apply(view.definition())));
        draft.replaceTriggers(trigger -> trigger.withTable(trigger.table().equals(before) ? after : trigger.table())
                .withDefinition(
                        rename.in(syntax(trigger)).rename(trigger.definition()).text()));
    }

    Syntax syntax(Trigger trigger) {
        return ProgramSyntax.of(trigger.making(), draft.syntax());
    }

    StatementTables tables(TableName before, TableName after) {
        return new StatementTables(
                draft.syntax(),
                before,
                after,
                name -> !name.equals(before.name())
                        && draft.table(before.withName(name)).isPresent());
    }

    void column(TableName table, String before, String after) {
        StatementColumns inViews = statement(table, before, after, false);
        StatementColumns inTriggers = statement(table, before, after, true);
        draft.replaceViews(
                view -> view.withDefinition(inViews.rename(view.definition()).text()));
        draft.replaceTriggers(trigger -> trigger.withDefinition((trigger.table().equals(table) ? inTriggers : inViews)
                .in(syntax(trigger))
                .rename(trigger.definition())
                .text()));
        draft.replaceTables(other -> referencesTo(
                other.name().equals(table) ? renamedColumn(other, before, after) : other, table, before, after));
    }

    StatementColumns statement(TableName table, String before, String after, boolean ownTrigger) {
        Set<String> others = draft.tables().stream()
                .filter(other -> !other.name().equals(table))
                .filter(other -> other.columnNames().stream().anyMatch(before::equalsIgnoreCase))
                .map(other -> other.name().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new StatementColumns(draft.syntax(), table, before, after, ownTrigger, others);
    }

    private static Table renamedTable(Table table, TableName before, TableName after, UnaryOperator<String> texts) {
        boolean own = table.name().equals(before);
        boolean refers = table.foreignKeys().stream()
                .anyMatch(key -> key.referencedTable().equals(before));
        if (!own && !refers) {
            return table;
        }
        List<ForeignKey> keys = table.foreignKeys().stream()
                .map(key ->
                        key.referencedTable().equals(before) ? key.withReference(after, key.referencedColumns()) : key)
                .toList();
        Table referring = table.toBuilder().foreignKeys(keys).build();
        return own ? withTexts(referring, texts).toBuilder().name(after).build() : referring;
    }

    private Table renamedColumn(Table table, String before, String after) {
        TokenRename rename = new TokenRename(draft.syntax(), before, after);
        UnaryOperator<String> name = text -> text.equals(before) ? after : text;
        Table texts = withTexts(
                table, text -> rename.columnInExpression(text, table.name().name()));
        return texts.toBuilder()
                .columns(texts.columns().stream()
                        .map(column -> column.withName(name.apply(column.name())))
                        .toList())
                .primaryKey(renamed(texts.primaryKey(), name))
                .uniques(texts.uniques().stream()
                        .map(unique -> unique.withParts(parts(unique.parts(), name)))
                        .toList())
                .foreignKeys(texts.foreignKeys().stream()
                        .map(key -> key.withColumns(names(key.columns(), name)))
                        .toList())
                .indexes(texts.indexes().stream()
                        .map(index -> index.withParts(parts(index.parts(), name)))
                        .toList())
                .seeds(texts.seeds().stream()
                        .map(seed -> new SeedRow(names(seed.columns(), name), seed.values()))
                        .toList())
                .build();
    }

    private static Table referencesTo(Table table, TableName referenced, String before, String after) {
        if (table.foreignKeys().stream()
                .noneMatch(key -> key.referencedTable().equals(referenced)
                        && key.referencedColumns().contains(before))) {
            return table;
        }
        return table.toBuilder()
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.referencedTable().equals(referenced)
                                ? key.withReference(
                                        referenced,
                                        names(key.referencedColumns(), name -> name.equals(before) ? after : name))
                                : key)
                        .toList())
                .build();
    }

    /** The table with all SQL text in it changed. */
    private static Table withTexts(Table table, UnaryOperator<String> change) {
        return table.toBuilder()
                .mapColumns(column -> columnTexts(column, change))
                .checks(table.checks().stream()
                        .map(check -> checkText(check, change))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> indexTexts(index, change))
                        .toList())
                .build();
    }

    private static Column columnTexts(Column column, UnaryOperator<String> change) {
        GeneratedColumn generated = column.generated();
        DefaultValue value = column.defaultValue();
        Column changed = generated == null
                ? column
                : column.withGenerated(new GeneratedColumn(change.apply(generated.expression()), generated.stored()));
        return value instanceof DefaultValue.Expression expression
                ? changed.withDefault(new DefaultValue.Expression(change.apply(expression.sql())))
                : changed;
    }

    private static CheckConstraint checkText(CheckConstraint check, UnaryOperator<String> change) {
        return check.withExpression(change.apply(check.expression()));
    }

    private static Index indexTexts(Index index, UnaryOperator<String> change) {
        String where = index.where();
        return index.withWhere(where == null ? null : change.apply(where))
                .withParts(index.parts().stream()
                        .map(part ->
                                part.expression() == null ? part : part.withExpression(change.apply(part.expression())))
                        .toList());
    }

    private static @Nullable PrimaryKey renamed(@Nullable PrimaryKey key, UnaryOperator<String> name) {
        return key == null ? null : key.withParts(parts(key.parts(), name));
    }

    private static List<IndexPart> parts(List<IndexPart> parts, UnaryOperator<String> name) {
        return parts.stream()
                .map(part -> part.column() == null ? part : part.withColumn(name.apply(part.column())))
                .toList();
    }

    private static List<String> names(List<String> names, UnaryOperator<String> name) {
        return names.stream().map(name).toList();
    }
}
