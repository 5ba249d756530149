package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A model, written as SQL: what entity classes would ask for. A constraint without a name, or with the one that the rule
 * would derive, counts as unnamed by the person; rows are seed rows.
 */
final class SqlModel {
    private SqlModel() {}

    static Schema read(String sql) {
        try (Connection scratch = scratch(sql);
                Statement statement = scratch.createStatement()) {
            return unnamed(withRows(Dialects.of(scratch), scratch, statement));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What people would have left to the rule is named by it. */
    static Schema unnamed(Schema schema) {
        return DerivedNames.distinct(schema.withViews(List.of())
                .withTriggers(List.of())
                .withTables(schema.tables().stream().map(SqlModel::named).toList()));
    }

    /** What a database holds, its rows as seed rows. */
    static Schema withRows(Dialect dialect, Connection connection, Statement statement) throws SQLException {
        Schema read = dialect.inspector().inspect(connection, InspectionScope.of(schemas(connection)));
        Schema schema = dialect.inspector().detailed(connection, read, read.tableNames());
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            List<SeedRow> rows = rows(statement, table, dialect.syntax());
            tables.add(table.toBuilder().seeds(rows).build());
        }
        return schema.withTables(tables);
    }

    /** Those that are not the server's own; none where a schema is a database. */
    private static List<String> schemas(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getSchemas()) {
            while (row.next()) {
                schemas.add(row.getString("TABLE_SCHEM"));
            }
        }
        schemas.removeIf(schema -> schema.startsWith("pg_") || schema.equals("information_schema"));
        return schemas;
    }

    /** The schema as a database reports it that ran the SQL. */
    static Schema asIs(String sql) {
        try (Connection scratch = scratch(sql)) {
            return Dialects.of(scratch).inspector().inspect(scratch);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection scratch(String sql) throws SQLException {
        Connection scratch = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = scratch.createStatement()) {
            statement.executeUpdate(sql);
        }
        return scratch;
    }

    private static Table named(Table table) {
        TableName name = table.name();
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .primaryKey(key == null ? null : key.withName(DerivedName.primaryKey(name)))
                .uniques(table.uniques().stream()
                        .map(unique -> named(name, unique))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreign -> named(name, foreign))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> named(table, check))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.withName(
                                origin(index.name(), DerivedName.index(name, IndexPart.columnNames(index.parts())))))
                        .toList())
                .build();
    }

    private static UniqueConstraint named(TableName table, UniqueConstraint unique) {
        return unique.withName(origin(unique.name(), DerivedName.unique(table, unique.columns())));
    }

    private static ForeignKey named(TableName table, ForeignKey key) {
        return key.withName(origin(key.name(), DerivedName.foreignKey(table, key.columns())));
    }

    private static CheckConstraint named(Table table, CheckConstraint check) {
        MentionedNames names = MentionedNames.in(check.expression(), Syntax.standard());
        List<String> columns =
                table.columnNames().stream().filter(names::contains).toList();
        return check.withName(origin(check.name(), DerivedName.check(table.name(), columns)));
    }

    private static Name origin(Name written, Name derived) {
        return written == null || written.text().equals(derived.text()) ? derived : written;
    }

    static String spelled(TableName table, Syntax syntax) {
        String name = syntax.name(table.name());
        return table.schema() == null ? name : syntax.name(table.schema()) + "." + name;
    }

    private static List<SeedRow> rows(Statement statement, Table table, Syntax syntax) throws SQLException {
        List<SeedRow> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + spelled(table.name(), syntax))) {
            while (row.next()) {
                List<Literal> values = new ArrayList<>();
                for (int column = 1; column <= table.columns().size(); column++) {
                    Object value = row.getObject(column);
                    values.add(
                            value instanceof Number
                                    ? Literal.number(value.toString())
                                    : Literal.string(String.valueOf(value)));
                }
                rows.add(new SeedRow(table.columnNames(), values));
            }
        }
        return rows;
    }
}
