package dev.orm.dialect.postgresql;

/**
 * What is asked of pg_catalog, once each. https://www.postgresql.org/docs/current/catalogs.html
 *
 * <p>The parameter is an array: of schema names where relations, types and sequences are looked for, else of the
 * relations' oids.
 */
final class CatalogQueries {
    private CatalogQueries() {}

    static final String RELATIONS = """
            select c.oid, n.nspname, c.relname, c.relkind::text, c.relpersistence::text, d.description,
                   c.relrowsecurity, c.relforcerowsecurity, c.relispartition,
                   exists (select from pg_inherits i where i.inhrelid = c.oid) as inherits,
                   exists (select from pg_inherits i where i.inhparent = c.oid) as inherited,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partitioned,
                   (select x.extname from pg_depend e join pg_extension x on x.oid = e.refobjid
                     where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e'
                       and e.refclassid = 'pg_extension'::regclass) as extension,
                   case when c.reloftype <> 0 then format_type(c.reloftype, null) end as composite,
                   array_to_string(c.reloptions, ', ') as parameters, s.spcname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_tablespace s on s.oid = c.reltablespace
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
             where n.nspname = any (?) and c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
             order by n.nspname, c.relname""";

    private static final int COMPRESSES = 14;

    /** @param version the server's major version */
    static String columns(int version) {
        return version < COMPRESSES ? COLUMNS.replace("a.attcompression", "null") : COLUMNS;
    }

    private static final String COLUMNS = """
            select a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type,
                   coalesce(nullif(t.typelem, 0), t.oid) as element, t.typcategory::text as category,
                   a.attnotnull, pg_get_expr(e.adbin, e.adrelid) as expression,
                   a.attidentity::text, a.attgenerated::text, a.attcollation,
                   case when a.attcollation <> t.typcollation and a.attcollation <> 0 then
                     (select case when cn.nspname in ('pg_catalog') then co.collname
                                  else cn.nspname || '.' || co.collname end
                        from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace
                       where co.oid = a.attcollation) end as collation,
                   d.description,
                   case when a.attstorage <> t.typstorage then
                     case a.attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main'
                          else 'extended' end end as storage,
                   case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
                   case when a.attstattarget >= 0 then a.attstattarget end as statistics,
                   array_to_string(a.attoptions, ', ') as attributes,
                   case when a.attacl is not null then
                     array(select 'grant ' || lower(x.privilege_type) || ' (' || quote_ident(a.attname) || ') on %s to '
                                  || case when x.grantee = 0 then 'public'
                                          else quote_ident(pg_get_userbyid(x.grantee)) end
                                  || case when x.is_grantable then ' with grant option' else '' end
                             from aclexplode(a.attacl) x order by 1) end as grants
              from pg_attribute a
              join pg_type t on t.oid = a.atttypid
              left join pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
              left join pg_description d
                on d.objoid = a.attrelid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
             where a.attrelid = any (?) and a.attnum > 0 and not a.attisdropped
             order by a.attrelid, a.attnum""";

    static final String CONSTRAINTS = """
            select c.conrelid, c.conname, c.contype::text, c.conkey::int[] as keys, n.nspname, r.relname,
                   array(select a.attname from unnest(c.confkey) with ordinality k(attnum, at)
                           join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum
                          order by k.at) as referenced,
                   c.confdeltype::text, c.confupdtype::text, c.confmatchtype::text, c.condeferrable, c.condeferred,
                   c.convalidated, pg_get_expr(c.conbin, c.conrelid) as expression, c.conindid,
                   pg_get_constraintdef(c.oid) as definition, d.description
              from pg_constraint c
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_constraint'::regclass and d.objsubid = 0
              left join pg_class r on r.oid = c.confrelid
              left join pg_namespace n on n.oid = r.relnamespace
             where c.conrelid = any (?) and c.contype in ('p', 'u', 'f', 'c', 'x') and c.conparentid = 0
             order by c.conrelid, c.conname""";

    static final String INDEXES = """
            select i.indrelid, i.indexrelid, c.relname, m.amname, i.indisunique, i.indisvalid, i.indnkeyatts,
                   i.indkey::int2[]::int[] as keys, i.indoption::int2[]::int[] as orders,
                   pg_get_expr(i.indpred, i.indrelid) as predicate,
                   array_to_string(c.reloptions, ', ') as parameters, d.description, s.spcname,
                   i.indisclustered, i.indisreplident,
                   case when i.indexprs is not null then
                     (select string_agg(p.attnum || ' ' || p.attstattarget, ', ' order by p.attnum) from pg_attribute p
                       where p.attrelid = i.indexrelid and p.attstattarget >= 0) end as statistics,
                   case when i.indexprs is not null then
                     array(select case when k.attnum = 0 then pg_get_indexdef(i.indexrelid, k.at::int, false) end
                             from unnest(i.indkey::int2[]) with ordinality k(attnum, at) order by k.at) end as expressions,
                   case when not i.indclass::oid[] <@ array(select o.oid from pg_opclass o where o.opcdefault)
                          or exists (select from pg_attribute p where p.attrelid = i.indexrelid and p.attoptions is not null)
                   then array(select case when not o.opcdefault or p.attoptions is not null then
                                  o.opcname || coalesce(' (' || array_to_string(p.attoptions, ', ') || ')', '') end
                           from unnest(i.indclass::oid[]) with ordinality k(oid, at)
                           join pg_opclass o on o.oid = k.oid
                           left join pg_attribute p on p.attrelid = i.indexrelid and p.attnum = k.at
                          order by k.at) end as classes,
                   array(select case when k.oid <> 0 and k.oid <> coalesce(a.attcollation, 100)
                                  and (a.attnum is not null or pg_get_indexdef(i.indexrelid) like '% COLLATE %') then
                                  case when cn.nspname = 'pg_catalog' then co.collname
                                       else cn.nspname || '.' || co.collname end end
                           from unnest(i.indcollation::oid[]) with ordinality k(oid, at)
                           left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.at - 1]
                                and a.attnum <> 0
                           left join pg_collation co on co.oid = k.oid
                           left join pg_namespace cn on cn.oid = co.collnamespace order by k.at) as collations,
                   i.indisunique and not i.indisprimary
                     and position('NULLS NOT DISTINCT' in pg_get_indexdef(i.indexrelid)) > 0 as nullsequal
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_am m on m.oid = c.relam
              left join pg_tablespace s on s.oid = c.reltablespace
              left join pg_description d
                on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
             where i.indrelid = any (?)
             order by i.indrelid, c.relname""";

    static final String SEQUENCES = """
            select n.nspname, c.relname, format('%I.%I', n.nspname, c.relname) as qualified,
                   format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
                   s.seqcycle, d.refobjid, d.refobjsubid, d.deptype::text,
                   o.relname as owner, a.attname as owner_column
              from pg_sequence s
              join pg_class c on c.oid = s.seqrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
                   and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i') and d.refobjsubid > 0
              left join pg_class o on o.oid = d.refobjid
              left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
             where n.nspname = any (?) and c.relpersistence <> 't'
               and not exists (select from pg_depend e
                    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
             order by n.nspname, c.relname""";

    /** All enumerations, since columns may be of one in another schema. */
    static final String TYPES = """
            select t.oid, n.nspname, t.typname, n.nspname = any (?) as ours,
                   array(select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) as values,
                   exists (select from pg_depend e
                     where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e') as extension,
                   d.description,
                   case when pg_get_userbyid(t.typowner) <> current_user
                        then quote_ident(pg_get_userbyid(t.typowner)) end as owner,
                   case when t.typacl is not null then
                     array(select 'grant usage on type %s to ' || case when x.grantee = 0 then 'public'
                                  else quote_ident(pg_get_userbyid(x.grantee)) end
                                  || case when x.is_grantable then ' with grant option' else '' end
                             from aclexplode(t.typacl) x where x.grantee not in (0, t.typowner) order by 1)
                     || case when not exists (select from aclexplode(t.typacl) x where x.grantee = 0)
                             then array['revoke usage on type %s from public'] end end as grants
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              left join pg_description d
                on d.objoid = t.oid and d.classoid = 'pg_type'::regclass and d.objsubid = 0
             where t.typtype = 'e'
             order by n.nspname, t.typname""";

    static final String TRIGGERS = """
            select n.nspname, c.relname, t.tgname as name, pg_get_triggerdef(t.oid) as definition,
                   case t.tgenabled when 'D' then 'disable trigger ' when 'R' then 'enable replica trigger '
                        when 'A' then 'enable always trigger ' end as switch,
                   'trigger' as kind, obj_description(t.oid, 'pg_trigger') as comment
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = any (?) and not t.tgisinternal and not c.relispartition
            union all
            select n.nspname, c.relname, r.rulename, pg_get_ruledef(r.oid),
                   case r.ev_enabled when 'D' then 'disable rule ' when 'R' then 'enable replica rule '
                        when 'A' then 'enable always rule ' end,
                   'rule', obj_description(r.oid, 'pg_rewrite')
              from pg_rewrite r
              join pg_class c on c.oid = r.ev_class
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = any (?) and r.rulename <> '_RETURN'
            union all
            select n.nspname, c.relname, p.polname,
                   'create policy ' || quote_ident(p.polname) || ' on ' || format('%I.%I', n.nspname, c.relname)
                   || case when p.polpermissive then '' else ' as restrictive' end
                   || case p.polcmd when 'r' then ' for select' when 'a' then ' for insert' when 'w' then ' for update'
                           when 'd' then ' for delete' else '' end
                   || case when p.polroles = '{0}'::oid[] then ''
                           else ' to ' || (select string_agg(case when r = 0 then 'public'
                                else quote_ident(pg_get_userbyid(r)) end, ', ') from unnest(p.polroles) r) end
                   || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
                   || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''),
                   null, 'policy', obj_description(p.oid, 'pg_policy')
              from pg_policy p
              join pg_class c on c.oid = p.polrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = any (?)
            order by 1, 2, 3""";
}
