package dev.orm.dialect;

import dev.orm.dialect.ExpressionSite.Kind;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Table;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The expressions of one table: listed, and exchanged for what a server answered. */
public final class Expressions {
    private final Table table;

    private Expressions(Table table) {
        this.table = table;
    }

    /** Every expression in the table. */
    public static Set<ExpressionSite> of(Table table) {
        Set<ExpressionSite> sites = new LinkedHashSet<>();
        Expressions expressions = new Expressions(table);
        table.columns().forEach(column -> expressions.addColumn(sites, column));
        table.checks().forEach(check -> sites.add(expressions.site(Kind.CHECK, null, check.expression())));
        table.indexes().forEach(index -> expressions.addIndex(sites, index));
        return sites;
    }

    /** The table with each expression that was answered in the server's words. */
    public static Table answered(Table table, ServerNormalizer.Answers answers) {
        Expressions expressions = new Expressions(table);
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> expressions.column(column, answers))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> new CheckConstraint(
                                check.name(),
                                expressions.text(Kind.CHECK, null, check.expression(), answers.texts()),
                                check.options()))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> expressions.index(index, answers))
                        .toList())
                .build();
    }

    private void addColumn(Set<ExpressionSite> sites, Column column) {
        if (column.defaultValue() instanceof DefaultValue.Expression expression) {
            sites.add(site(Kind.DEFAULT, column.name(), expression.sql()));
        }
        if (column.generated() != null) {
            sites.add(site(Kind.GENERATED, column.name(), column.generated().expression()));
        }
    }

    private void addIndex(Set<ExpressionSite> sites, Index index) {
        index.parts().stream()
                .map(IndexPart::expression)
                .filter(Objects::nonNull)
                .forEach(expression -> sites.add(site(Kind.INDEX_PART, null, expression)));
        if (index.where() != null) {
            sites.add(site(Kind.INDEX_WHERE, null, index.where()));
        }
    }

    private Column column(Column column, ServerNormalizer.Answers answers) {
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            String text = text(Kind.GENERATED, column.name(), generated.expression(), answers.texts());
            return column.withGenerated(new GeneratedColumn(text, generated.stored()));
        }
        if (column.defaultValue() instanceof DefaultValue.Expression expression) {
            ExpressionSite site = site(Kind.DEFAULT, column.name(), expression.sql());
            return column.withDefault(answers.defaults().getOrDefault(site, expression));
        }
        return column;
    }

    private Index index(Index index, ServerNormalizer.Answers answers) {
        String where = index.where();
        return index.withParts(index.parts().stream()
                        .map(part -> part(part, answers.texts()))
                        .toList())
                .withWhere(where == null ? null : text(Kind.INDEX_WHERE, null, where, answers.texts()));
    }

    private IndexPart part(IndexPart part, Map<ExpressionSite, String> texts) {
        String expression = part.expression();
        if (expression == null) {
            return part;
        }
        String text = text(Kind.INDEX_PART, null, expression, texts);
        return table.columnNames().contains(text) ? part.withColumn(text) : part.withExpression(text);
    }

    private String text(Kind kind, @Nullable String column, String text, Map<ExpressionSite, String> texts) {
        return texts.getOrDefault(site(kind, column, text), text);
    }

    private ExpressionSite site(Kind kind, @Nullable String column, String text) {
        return new ExpressionSite(table.name(), kind, column, text);
    }
}
