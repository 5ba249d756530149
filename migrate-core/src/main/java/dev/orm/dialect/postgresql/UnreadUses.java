package dev.orm.dialect.postgresql;

import dev.orm.dialect.UnreadUse;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Views, rules and policies of schemas that were not read, functions with SQL in their body and publications that use a
 * column. https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
final class UnreadUses {
    private static final String USES = """
            select distinct n.nspname, c.relname, a.attname,
                   case when d.classid = 'pg_rewrite'::regclass and r.rulename = '_RETURN'
                        then pg_describe_object('pg_class'::regclass, r.ev_class, 0)
                        else pg_describe_object(d.classid, d.objid, 0) end as use
              from pg_depend d
              join pg_class c on c.oid = d.refobjid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
              left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
              left join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
              left join pg_class o on o.oid = coalesce(r.ev_class, p.polrelid)
             where d.refclassid = 'pg_class'::regclass and d.deptype in ('n', 'a')
               and (n.nspname, c.relname, a.attname) in (select * from unnest(?::text[], ?::text[], ?::text[]))
               and (o.relnamespace <> all (select s.oid from pg_namespace s where s.nspname = any (?))
                    or d.classid in ('pg_proc'::regclass, 'pg_publication_rel'::regclass))
             order by 1, 2, 3, 4""";

    private final Connection connection;
    private final String current;

    UnreadUses(Connection connection, String currentSchema) {
        this.connection = connection;
        this.current = currentSchema;
    }

    List<UnreadUse> of(Schema read, Map<TableName, Set<String>> columns) throws SQLException {
        List<String> schemas = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> names = new ArrayList<>();
        columns.forEach((table, all) -> all.forEach(column -> {
            schemas.add(schema(table));
            tables.add(table.name());
            names.add(column);
        }));
        List<UnreadUse> uses = new ArrayList<>();
        LocalText local = new LocalText(current);
        try (PreparedStatement statement = connection.prepareStatement(USES)) {
            set(statement, 1, schemas);
            set(statement, 2, tables);
            set(statement, 3, names);
            set(statement, 4, List.copyOf(schemasOf(read)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TableName table = local.name(row.getString(1), row.getString(2));
                    uses.add(new UnreadUse(table, row.getString(3), local.of(row.getString(4))));
                }
            }
        }
        return uses;
    }

    private void set(PreparedStatement statement, int at, List<String> texts) throws SQLException {
        statement.setArray(at, connection.createArrayOf("text", texts.toArray()));
    }

    /** Those of which something was read. */
    private Set<String> schemasOf(Schema read) {
        Set<String> schemas = new TreeSet<>(Set.of(current));
        Stream.concat(
                        Stream.concat(
                                read.tables().stream().map(table -> table.name()),
                                read.views().stream().map(View::name)),
                        read.triggers().stream().map(Trigger::table))
                .forEach(name -> schemas.add(schema(name)));
        return schemas;
    }

    private String schema(TableName name) {
        return name.schema() == null ? current : name.schema();
    }
}
