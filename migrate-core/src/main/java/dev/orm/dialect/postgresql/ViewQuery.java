package dev.orm.dialect.postgresql;

/**
 * What is asked of pg_catalog about views, once for all: everything that has to be said to make one again. The parameter
 * is an array of schema names. {@code %s} stands for the view where a statement names it.
 */
final class ViewQuery {
    private ViewQuery() {}

    /** {@code revokes}: what default privileges would give a new view and this one does not have. */
    static final String VIEWS = """
            select n.nspname, c.relname, c.relkind::text, pg_get_viewdef(c.oid) as definition, c.relispopulated,
                   array_to_string(c.reloptions, ', ') as parameters, m.amname, s.spcname,
                   case when pg_get_userbyid(c.relowner) <> current_user
                        then quote_ident(pg_get_userbyid(c.relowner)) end as owner,
                   array(select string_agg(lower(x.privilege_type), ', ' order by x.privilege_type) || ' on %s to '
                                || case when x.grantee = 0 then 'public'
                                        else quote_ident(pg_get_userbyid(x.grantee)) end
                                || case when x.is_grantable then ' with grant option' else '' end
                           from aclexplode(c.relacl) x where x.grantee <> c.relowner
                          group by x.grantee, x.is_grantable order by 1) as grants,
                   array(select lower(x.privilege_type) || ' (' || quote_ident(a.attname) || ') on %s to '
                                || case when x.grantee = 0 then 'public'
                                        else quote_ident(pg_get_userbyid(x.grantee)) end
                                || case when x.is_grantable then ' with grant option' else '' end
                           from pg_attribute a, aclexplode(a.attacl) x where a.attrelid = c.oid order by 1)
                     as column_grants,
                   array(select case when d.objsubid = 0 then '' else quote_ident(a.attname) end
                           from pg_description d left join pg_attribute a
                             on a.attrelid = d.objoid and a.attnum = d.objsubid and d.objsubid > 0
                          where d.objoid = c.oid and d.classoid = 'pg_class'::regclass order by d.objsubid) as commented,
                   array(select distinct 'revoke ' || lower(x.privilege_type) || ' on %s from '
                                || case when x.grantee = 0 then 'public'
                                        else quote_ident(pg_get_userbyid(x.grantee)) end
                           from pg_default_acl p, aclexplode(p.defaclacl) x
                          where p.defaclobjtype = 'r' and p.defaclnamespace in (0, n.oid)
                            and pg_get_userbyid(p.defaclrole) = current_user and x.grantee <> p.defaclrole
                            and not exists (select from aclexplode(c.relacl) y
                                 where y.grantee = x.grantee and y.privilege_type = x.privilege_type)
                          order by 1) as revokes,
                   array(select format('alter column %I set default ', a.attname) || pg_get_expr(e.adbin, e.adrelid)
                           from pg_attrdef e join pg_attribute a on a.attrelid = e.adrelid and a.attnum = e.adnum
                          where e.adrelid = c.oid order by e.adnum) as defaults,
                   array(select d.description from pg_description d
                          where d.objoid = c.oid and d.classoid = 'pg_class'::regclass order by d.objsubid) as comments,
                   array(select pg_get_indexdef(i.indexrelid) from pg_index i
                          where i.indrelid = c.oid order by 1) as indexes,
                   array(select t.statement from (
                         select 1 as place, format('comment on index %I.%I is %L', n.nspname, o.relname, d.description)
                           from pg_index i join pg_class o on o.oid = i.indexrelid
                           join pg_description d on d.objoid = o.oid and d.classoid = 'pg_class'::regclass
                          where i.indrelid = c.oid
                         union all
                         select 2, format('alter materialized view %I.%I cluster on %I', n.nspname, c.relname, o.relname)
                           from pg_index i join pg_class o on o.oid = i.indexrelid
                          where i.indrelid = c.oid and i.indisclustered
                         union all
                         select 3, format('alter materialized view %I.%I alter column %I set statistics %s',
                                          n.nspname, c.relname, a.attname, a.attstattarget)
                           from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and a.attstattarget >= 0
                         union all
                         select 4, format('alter materialized view %I.%I alter column %I set (%s)',
                                          n.nspname, c.relname, a.attname, array_to_string(a.attoptions, ', '))
                           from pg_attribute a where a.attrelid = c.oid and a.attoptions is not null
                         union all
                         select 5, pg_get_statisticsobjdef(x.oid) from pg_statistic_ext x where x.stxrelid = c.oid
                         ) t(place, statement) order by t.place, 1) as settings
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_am m on m.oid = c.relam and m.amname <> 'heap'
              left join pg_tablespace s on s.oid = c.reltablespace
             where n.nspname = any (?) and c.relkind in ('v', 'm')
               and not exists (select from pg_depend e
                    where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
             order by n.nspname, c.relname""";
}
