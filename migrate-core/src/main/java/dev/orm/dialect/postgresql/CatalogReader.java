package dev.orm.dialect.postgresql;

import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts the rows of the catalogue together to a schema. */
final class CatalogReader {
    private final CatalogQuestion question;
    private final List<String> schemas;
    private final LocalText local;
    private final Map<Long, TableBuilder> tables = new LinkedHashMap<>();
    private final Map<Long, Map<Integer, String>> columns = new LinkedHashMap<>();
    private final Map<Long, List<String>> opaque = new LinkedHashMap<>();
    private final NamedTypes types = new NamedTypes();

    CatalogReader(CatalogQuestion question, List<String> schemas, LocalText local) {
        this.question = question;
        this.schemas = List.copyOf(schemas);
        this.local = local;
    }

    Schema read(Predicate<TableName> wanted) throws SQLException {
        question.aboutSchemas(CatalogQueries.RELATIONS, schemas, row -> relation(row, wanted));
        question.aboutSchemas(CatalogQueries.TYPES, schemas, row -> types.add(row, local));
        SequenceReader sequences = new SequenceReader(local);
        question.aboutSchemas(CatalogQueries.SEQUENCES, schemas, sequences::read);
        ColumnReader columnReader = new ColumnReader(local, types, sequences);
        question.aboutRelations(
                CatalogQueries.columns(question.version()), tables.keySet(), row -> column(row, columnReader));
        IndexReader indexes = new IndexReader(local, columns);
        question.aboutRelations(CatalogQueries.INDEXES, tables.keySet(), indexes::read);
        ConstraintReader constraints = new ConstraintReader(local, columns, indexes, tables, opaque);
        question.aboutRelations(CatalogQueries.CONSTRAINTS, tables.keySet(), constraints::read);
        indexes.addTo(tables);
        return new Schema(tables(), sequences.free(), types.ours(), views(), triggers(), List.of());
    }

    private void relation(CatalogRow row, Predicate<TableName> wanted) throws SQLException {
        TableName name = local.name(row.text("nspname"), row.text("relname"));
        if (!wanted.test(name)) {
            return;
        }
        long oid = row.number("oid");
        tables.put(
                oid,
                new TableBuilder(name).comment(row.textOrNull("description")).options(RelationRow.options(row)));
        columns.put(oid, new LinkedHashMap<>());
        opaque.put(oid, new ArrayList<>(RelationRow.opaque(row)));
    }

    private void column(CatalogRow row, ColumnReader reader) throws SQLException {
        long table = row.number("attrelid");
        columns.getOrDefault(table, new LinkedHashMap<>()).put(row.count("attnum"), row.text("attname"));
        TableBuilder builder = tables.get(table);
        if (builder != null) {
            builder.add(reader.column(row));
        }
    }

    private List<Table> tables() {
        List<Table> all = new ArrayList<>();
        tables.forEach((oid, table) ->
                all.add(table.opaque(opaque.getOrDefault(oid, List.of())).build()));
        return all;
    }

    private List<View> views() throws SQLException {
        List<View> views = new ArrayList<>();
        question.aboutSchemas(ViewQuery.VIEWS, schemas, row -> views.add(new ViewText(row, local).view()));
        return views;
    }

    private List<Trigger> triggers() throws SQLException {
        List<Trigger> triggers = new ArrayList<>();
        question.aboutSchemas(CatalogQueries.TRIGGERS, schemas, row -> triggers.add(trigger(row)));
        return triggers;
    }

    /** Itself, whether it is switched off, and its comment. */
    private Trigger trigger(CatalogRow row) throws SQLException {
        String name = row.text("name");
        TableName table = local.name(row.text("nspname"), row.text("relname"));
        String on = PostgresqlTypeSpelling.spell(table);
        List<String> statements = new ArrayList<>();
        statements.add(local.of(row.text("definition").strip().replaceFirst(";$", "")));
        if (!row.text("switch").isEmpty()) {
            statements.add("alter table " + on + " " + row.text("switch") + PostgresqlSyntax.SYNTAX.name(name));
        }
        if (!row.text("comment").isEmpty()) {
            statements.add("comment on " + row.text("kind") + " " + PostgresqlSyntax.SYNTAX.name(name) + " on " + on
                    + " is " + PostgresqlSyntax.SYNTAX.literal(row.text("comment")));
        }
        return new Trigger(name, table, String.join(";\n", statements));
    }
}
