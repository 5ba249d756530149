package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a column is to be, word by word; a new one takes NULL until somebody says otherwise. */
public final class ColumnDefinition {
    private final List<UnaryOperator<Column>> edits = new ArrayList<>();
    private final Destruction destruction = new Destruction();
    private List<String> followers = List.of();
    private @Nullable Fill fill;
    private boolean saysNullable;

    ColumnDefinition() {}

    public ColumnDefinition type(SqlType type) {
        return edit(column -> column.withType(type));
    }

    public ColumnDefinition notNull() {
        return edit(column -> column.withNullable(false));
    }

    public ColumnDefinition nullable() {
        saysNullable = true;
        return edit(column -> column.withNullable(true));
    }

    public ColumnDefinition defaultTo(String text) {
        return defaultTo(DefaultValue.Literal.string(text));
    }

    public ColumnDefinition defaultTo(long number) {
        return defaultTo(DefaultValue.Literal.number(Long.toString(number)));
    }

    public ColumnDefinition defaultTo(BigDecimal number) {
        return defaultTo(DefaultValue.Literal.number(number.toPlainString()));
    }

    public ColumnDefinition defaultTo(boolean flag) {
        return defaultTo(new DefaultValue.Literal(DefaultValue.Literal.Kind.BOOLEAN, Boolean.toString(flag)));
    }

    public ColumnDefinition defaultTo(DefaultValue value) {
        return edit(column -> column.withDefault(value));
    }

    /** What the server evaluates for each row. */
    public ColumnDefinition defaultSql(String expression) {
        return defaultTo(new DefaultValue.Expression(expression));
    }

    public ColumnDefinition noDefault() {
        return edit(column -> column.withDefault(null));
    }

    /** The server numbers the rows that bring no number. */
    public ColumnDefinition identity() {
        return defaultTo(DefaultValue.Identity.byDefault()).notNull();
    }

    /** Computed when read. */
    public ColumnDefinition generated(String expression) {
        return edit(column -> column.withGenerated(new GeneratedColumn(expression, false)));
    }

    /** Computed when written. */
    public ColumnDefinition generatedStored(String expression) {
        return edit(column -> column.withGenerated(new GeneratedColumn(expression, true)));
    }

    public ColumnDefinition notGenerated() {
        return edit(column -> column.withGenerated(null));
    }

    public ColumnDefinition collation(String name) {
        return edit(column -> column.withCollation(name));
    }

    public ColumnDefinition noCollation() {
        return edit(column -> column.withCollation(null));
    }

    public ColumnDefinition comment(String text) {
        return edit(column -> column.withComment(text));
    }

    public ColumnDefinition noComment() {
        return edit(column -> column.withComment(null));
    }

    /** What only some databases know: {@code autoincrement}, and the empty text for a flag. */
    public ColumnDefinition option(String key, String value) {
        return edit(column -> column.withOptions(column.options().with(key, value)));
    }

    public ColumnDefinition noOption(String key) {
        return edit(column -> column.withOptions(column.options().without(key)));
    }

    /** What rows that are there already get: an SQL expression. */
    public ColumnDefinition fill(String expression) {
        fill = new Fill.Expression(expression);
        return this;
    }

    /** Rows that are there already get the zero of the type. */
    public ColumnDefinition fillZero() {
        fill = new Fill.Zero();
        return this;
    }

    /** Nothing fits rows that are there already: fails where there is one. */
    public ColumnDefinition refuseRows() {
        fill = new Fill.RefuseRows();
        return this;
    }

    /** The columns that a new one stands before where the table is made anew anyway, first the next one. */
    public ColumnDefinition before(String... columns) {
        followers = List.of(columns);
        return this;
    }

    /** Values may be lost or come out changed; nobody is asked. */
    public ColumnDefinition allow(String why) {
        destruction.allow(why);
        return this;
    }

    Column of(Column column) {
        Column edited = column;
        for (UnaryOperator<Column> edit : edits) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    /** Whether it takes NULL even in a key. */
    boolean saysNullable() {
        return saysNullable;
    }

    @Nullable
    Fill fill() {
        return fill;
    }

    List<String> followers() {
        return followers;
    }

    Destruction destruction() {
        return destruction;
    }

    private ColumnDefinition edit(UnaryOperator<Column> edit) {
        edits.add(edit);
        return this;
    }
}
