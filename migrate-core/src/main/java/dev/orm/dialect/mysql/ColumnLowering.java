package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers one column; a definition that its author wrote as SQL is read as the server would read it. */
final class ColumnLowering {
    private static final Set<String> OPTIONS = Set.of(
            OptionKeys.ON_UPDATE,
            OptionKeys.UNSIGNED,
            OptionKeys.ZEROFILL,
            OptionKeys.CHARSET,
            OptionKeys.COMPRESSED,
            OptionKeys.INVISIBLE);

    private final Table table;
    private final ServerFacts facts;
    private final NeutralText texts;
    private final LeftOut leftOut;
    private final SqlTypeVisitor<SqlType> types;

    ColumnLowering(Table table, ServerFacts facts, NeutralText texts, LeftOut leftOut) {
        this.table = table;
        this.facts = facts;
        this.texts = texts;
        this.leftOut = leftOut;
        this.types = new TypeLowering(facts.features());
    }

    void lower(Column written, TableBuilder lowered) {
        Column column = new WrittenDefinition(facts, table).interpreted(written, lowered);
        column = column.withType(column.type().accept(types)).withOptions(options(column.options()));
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            column = column.withDefault(null)
                    .withGenerated(new GeneratedColumn(texts.requoted(generated.expression()), generated.stored()))
                    .withNullable(column.nullable() || !facts.features().notNullGenerated());
        }
        column = column.withDefault(defaultValue(column));
        lowered.add(onUpdate(identity(column)));
    }

    private static Options options(Options options) {
        return TableLowering.known(options, OPTIONS);
    }

    /** What numbers its rows is never null. */
    private static Column identity(Column column) {
        return column.isIdentity() ? column.withNullable(false).withDefault(DefaultValue.Identity.byDefault()) : column;
    }

    private static Column onUpdate(Column column) {
        return column.options()
                .get(OptionKeys.ON_UPDATE)
                .map(now -> column.withOptions(
                        column.options().with(OptionKeys.ON_UPDATE, Moments.precise(now, column.type()))))
                .orElse(column);
    }

    private @Nullable DefaultValue defaultValue(Column column) {
        DefaultValue value = constant(column.defaultValue());
        if (value instanceof DefaultValue.Expression expression) {
            String text = Moments.precise(texts.requoted(expression.sql()), column.type());
            boolean bare = Moments.isNow(text) && Moments.holds(column.type());
            return bare || facts.features().expressionDefaults() ? new DefaultValue.Expression(text) : without(column);
        }
        if (DefaultValue.Literal.nothing().equals(value)) {
            return null;
        }
        boolean possible = facts.features().expressionDefaults() || !needsParentheses(column.type());
        return value instanceof DefaultValue.Literal && !possible ? without(column) : value;
    }

    /** Only this server's own way of writing tells that {@code b'1'}, {@code 0x41} or {@code 'a\\b'} are constants. */
    private @Nullable DefaultValue constant(@Nullable DefaultValue value) {
        String sql = "";
        if (value instanceof DefaultValue.Expression expression) {
            sql = expression.sql();
        } else if (value instanceof DefaultValue.Literal number && number.text().matches("0[xX][0-9a-fA-F]+")) {
            sql = number.kind() == DefaultValue.Literal.Kind.NUMBER ? number.text() : "";
        }
        DefaultValue.Literal constant = sql.isEmpty() ? null : new StoredValue(MySqlSyntax.of(facts)).constant(sql);
        return constant == null ? value : constant;
    }

    private @Nullable DefaultValue without(Column column) {
        leftOut.add("the default of column " + column.name(), table.name());
        return null;
    }

    /** Types that take no literal as their default on MySQL, but an expression that is one. */
    static boolean needsParentheses(SqlType type) {
        return type instanceof SqlType.Clob || type instanceof SqlType.Blob || type instanceof SqlType.Json;
    }
}
