package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import java.sql.SQLException;
import java.util.Optional;

/** Reads columns with what fills them. */
final class ColumnReader {
    private final LocalText local;
    private final NamedTypes types;
    private final SequenceReader sequences;
    private final PostgresqlTypeNames names = new PostgresqlTypeNames();

    ColumnReader(LocalText local, NamedTypes types, SequenceReader sequences) {
        this.local = local;
        this.types = types;
        this.sequences = sequences;
    }

    Column column(CatalogRow row) throws SQLException {
        Column bare = Column.of(row.text("attname"), type(row), !row.is("attnotnull"))
                .withCollation(row.textOrNull("collation"))
                .withComment(row.textOrNull("description"))
                .withOptions(options(row));
        String identity = row.text("attidentity");
        if (!identity.isEmpty()) {
            return sequences.identity(bare, row.number("attrelid"), row.count("attnum"), identity.equals("a"));
        }
        String expression = row.text("expression");
        if (!row.text("attgenerated").isEmpty()) {
            String computed = local.of(DefaultReader.unwrapped(expression));
            return bare.withGenerated(
                    new GeneratedColumn(computed, row.text("attgenerated").equals("s")));
        }
        return expression.isEmpty() ? bare : withDefault(bare, row, expression);
    }

    private static Options options(CatalogRow row) throws SQLException {
        return Options.none()
                .withText(OptionKeys.STORAGE, row.text("storage"))
                .withText(OptionKeys.COMPRESSION, row.text("compression"))
                .withText(OptionKeys.STATISTICS, row.text("statistics"))
                .withText(OptionKeys.ATTRIBUTES, row.text("attributes"))
                .withText(OptionKeys.GRANTS, String.join("\n", row.texts("grants")));
    }

    private Column withDefault(Column column, CatalogRow row, String expression) throws SQLException {
        Optional<Column> serial = sequences.serial(column, row.number("attrelid"), row.count("attnum"), expression);
        if (serial.isPresent()) {
            return serial.get();
        }
        DefaultValue value = DefaultReader.read(local.of(expression));
        return column.withDefault(value.equals(DefaultValue.Literal.nothing()) ? null : value);
    }

    private SqlType type(CatalogRow row) throws SQLException {
        Optional<NamedType> enumeration = types.byOid(row.number("element"));
        if (enumeration.isEmpty()) {
            return names.read(local.of(row.text("type")));
        }
        NamedType type = enumeration.get();
        SqlType one = new SqlType.Enumeration(type.name(), type.values(), null);
        return row.text("category").equals("A") ? new SqlType.Array(one) : one;
    }
}
