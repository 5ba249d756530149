package dev.orm.dialect.postgresql;

import dev.orm.dialect.KeysFromElsewhere;
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
 * column; statistics of one that goes; functions, domains and whatever else uses a type beside the tables that were read;
 * foreign keys that refer to these from there. https://www.postgresql.org/docs/current/catalog-pg-depend.html
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
                    or d.classid in ('pg_proc'::regclass, 'pg_publication_rel'::regclass)
                    or d.classid = 'pg_statistic_ext'::regclass and (n.nspname, c.relname, a.attname)
                       in (select * from unnest(?::text[], ?::text[], ?::text[])))
             order by 1, 2, 3, 4""";

    private static final String TYPE_USES = """
            select distinct n.nspname, t.typname, pg_describe_object(d.classid, d.objid, d.objsubid) as use
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_depend d on d.refclassid = 'pg_type'::regclass and d.refobjid in (t.oid, t.typarray)
                   and d.deptype in ('n', 'a')
              left join pg_attrdef f on d.classid = 'pg_attrdef'::regclass and f.oid = d.objid
              left join pg_constraint k on d.classid = 'pg_constraint'::regclass and k.oid = d.objid
              left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
              left join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
              left join pg_trigger g on d.classid = 'pg_trigger'::regclass and g.oid = d.objid
              left join pg_class o on o.oid = coalesce(f.adrelid, k.conrelid, r.ev_class, p.polrelid, g.tgrelid,
                   case when d.classid = 'pg_class'::regclass then d.objid end)
             where (n.nspname, t.typname) in (select * from unnest(?::text[], ?::text[]))
               and (o.oid is null or o.relkind = 'c'
                    or o.relnamespace <> all (select s.oid from pg_namespace s where s.nspname = any (?)))
             order by 1, 2, 3""";

    private static final String KEYS = """
            select n.nspname, c.relname,
                   array(select a.attname from unnest(k.confkey) with ordinality f(attnum, at)
                           join pg_attribute a on a.attrelid = k.confrelid and a.attnum = f.attnum order by f.at),
                   k.conname, h.nspname, o.relname
              from pg_constraint k
              join pg_class c on c.oid = k.confrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class o on o.oid = k.conrelid
              join pg_namespace h on h.oid = o.relnamespace
             where k.contype = 'f' and k.conparentid = 0 and not o.relispartition
               and (n.nspname, c.relname) in (select * from unnest(?::text[], ?::text[]))
               and h.nspname <> all (?)
             order by 1, 2, 5, 6, 4""";

    private final Connection connection;
    private final String current;
    private final Schema read;
    private final LocalText local;

    UnreadUses(Connection connection, String currentSchema, Schema read) {
        this.connection = connection;
        this.current = currentSchema;
        this.read = read;
        this.local = new LocalText(currentSchema);
    }

    List<UnreadUse> ofTypes(List<TableName> types) throws SQLException {
        List<UnreadUse> uses = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TYPE_USES)) {
            set(statement, 1, types.stream().map(this::schema).toList());
            set(statement, 2, types.stream().map(TableName::name).toList());
            set(statement, 3, List.copyOf(schemasOf(read)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TableName type = local.name(row.getString(1), row.getString(2));
                    uses.add(new UnreadUse("type " + type, local.of(row.getString(3))));
                }
            }
        }
        return uses;
    }

    List<UnreadUse> ofColumns(ChangedColumns columns) throws SQLException {
        List<UnreadUse> uses = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(USES)) {
            set(statement, 1, columns.all());
            set(statement, 4, List.copyOf(schemasOf(read)));
            set(statement, 5, columns.going());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TableName table = local.name(row.getString(1), row.getString(2));
                    uses.add(new UnreadUse(table + "." + row.getString(3), local.of(row.getString(4))));
                }
            }
        }
        return uses;
    }

    /** Foreign keys of tables in other schemas. */
    List<UnreadUse> ofKeys(KeysFromElsewhere keys) throws SQLException {
        List<TableName> tables = List.copyOf(keys.tables());
        List<KeysFromElsewhere.Key> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            set(statement, 1, tables.stream().map(this::schema).toList());
            set(statement, 2, tables.stream().map(TableName::name).toList());
            set(statement, 3, List.copyOf(schemasOf(read)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(KeysFromElsewhere.Key.of(
                            local.name(row.getString(1), row.getString(2)),
                            List.of((String[]) row.getArray(3).getArray()),
                            row.getString(4),
                            new TableName(row.getString(5), row.getString(6))));
                }
            }
        }
        return keys.among(found);
    }

    /** Three parameters: schemas, tables and columns, side by side. */
    private void set(PreparedStatement statement, int at, Map<TableName, Set<String>> columns) throws SQLException {
        List<String> schemas = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> names = new ArrayList<>();
        columns.forEach((table, all) -> all.forEach(column -> {
            schemas.add(schema(table));
            tables.add(table.name());
            names.add(column);
        }));
        set(statement, at, schemas);
        set(statement, at + 1, tables);
        set(statement, at + 2, names);
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
