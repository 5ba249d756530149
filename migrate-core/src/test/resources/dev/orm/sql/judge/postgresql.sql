===== 
create function f() returns int as $$ begin return 1; end; $$ language plpgsql;
select 2;
===== 
create or replace function f(a int, b text default 'x;') returns trigger language plpgsql as $body$
declare
    c int := 0;
begin
    if new.a > 0 then
        c := 1;
    end if;
    return new;
end
$body$;
create trigger tr before insert on t for each row execute function f();
===== 
do $$ begin perform 1; perform ';'; end $$;
===== 
do $do$
begin
    execute 'create table "x;y" (a int)';
    raise notice 'it''s $$ inside';
end
$do$;
select 1;
===== 
select $$it's; "fine" -- here /* too$$;
===== 
select $a$ $b$ ; $b$ $a$, $$;$$;
===== 
select $_x1$;$_x1$;
===== 
select $$$$, $x$$x$;
===== 
create function f(int) returns int as 'select 1; select $1' language sql;
===== 
create function f() returns int language sql
begin atomic
    select 1;
    select 2;
end;
select 3;
===== 
create function f(a int) returns int language sql
begin atomic
    select case when a = 1 then 2 else 3 end;
    update t set b = case a when 1 then 2 end;
end;
===== 
create or replace procedure p() language sql begin atomic insert into t values (1); insert into t values (2); end; select 1;
===== 
CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1;
===== 
begin;
insert into t values (1);
commit;
===== 
begin transaction isolation level serializable; select 1; end;
===== 
start transaction; savepoint a; rollback to savepoint a; commit;
===== 
select E'it\'s; fine', E'a\\', E'\\\'';
===== 
select 'a\'; select 2;
===== 
select B'101', X'1F', b'1';
===== 
select U&'d\0061t;a', U&"d;x" from t;
===== 
select 'a' 'b'
'c;';
===== 
select "a;b", "c""d;" from "e;f"."g";
===== 
/* a /* b; */ c; */ select 1;
===== 
/* /* /* deep */ */ */ select 1;
===== 
select 1 /* a /* ; */ ; */ , 2;
===== 
copy t from stdin;
1	a
2	b;c
\.
select 1;
===== 
COPY public.t (a, b) FROM stdin WITH (FORMAT csv, HEADER);
a,b
1,"x;y"
2,it's
\.

-- after
select 1;
===== 
copy t (a) from stdin; -- the rest of the line
\.
select 1;
===== 
-- why
copy t from stdin with csv;
'(
"
\.
copy u from stdin;
1
\.
===== 
copy t to stdout;
copy t from '/tmp/x;y.csv';
copy (select 1) to stdout;
===== 
copy "T;x" from stdin csv;
1
\.
===== 
vacuum;
===== 
vacuum full analyze t;
===== 
create index concurrently ix on t (a);
===== 
create unique index concurrently if not exists ix on t (a);
===== 
drop index concurrently ix;
===== 
drop index concurrently if exists s.ix cascade;
===== 
create database d; drop database d;
===== 
create tablespace s location '/x'; drop tablespace s;
===== 
create subscription s connection 'x' publication p; drop subscription s;
===== 
alter system set work_mem = '1MB';
===== 
reindex schema s; reindex database d; reindex system d;
===== 
reindex verbose schema s;
===== 
reindex table t; reindex index ix;
===== 
discard all; discard plans;
===== 
create index ix on t using gin (a jsonb_path_ops) include (b) where c is not null;
===== 
create index on t ((lower(a)), b desc nulls last);
===== 
create table concurrently_x (a int);
===== 
alter table t alter column a type bigint using a::bigint, alter column b drop default, add column c int;
===== 
alter type mood rename to temper;
===== 
create type mood as enum ('a;b', 'c'); create type pair as (a int, b text); create domain d as int check (value > 0);
===== 
create table t (a int[] default '{}', b text[][] default array['x;y']::text[], c jsonb default '{"a": ";"}');
===== 
select a[1], a[2:3], (array[1, 2])[1] from t;
===== 
select a::text, b::numeric(10, 2), 'x'::character varying(5);
===== 
select a ->> 'b;', a -> 'c', a #> '{d}', a @> '{"e": ";"}', a ? 'f', a ?| array['g'] from t;
===== 
select a ~ 'b;', a !~ 'c', a ~* 'd', a !~* 'e', a || 'f', a <-> b, a && c from t;
===== 
select @ -5, |/ 25, !! 5, 5 !=- 3;
===== 
insert into t values (1) on conflict (a) do update set b = excluded.b returning *;
===== 
comment on table t is 'it''s; a comment';
comment on column t.a is null;
===== 
create extension if not exists "uuid-ossp";
===== 
set search_path = public; set local x.y to 'z;'; reset all;
===== 
select pg_catalog.set_config('search_path', '', false);
===== 
grant select, insert on all tables in schema s to u; revoke all on t from public;
===== 
alter default privileges in schema s grant select on tables to u;
===== 
create sequence s start 1 increment 2; alter sequence s owned by t.a; select nextval('s');
===== 
create view v as select 1; create materialized view mv as select 2 with no data; refresh materialized view concurrently mv;
===== 
create table p (a int) partition by range (a); create table p1 partition of p for values from (1) to (10);
===== 
alter table p attach partition p1 for values from (1) to (2); alter table p detach partition p1;
===== 
alter table only public.t add constraint pk primary key (id);
===== 
alter table t add constraint fk foreign key (a) references u (b) not valid; alter table t validate constraint fk;
===== 
create rule r as on insert to t do instead (insert into u values (1); insert into u values (2));
===== 
create policy p on t for select using (a = current_user);
===== 
listen x; notify x, 'a;b'; unlisten *;
===== 
prepare q (int) as select 1; execute q (1); deallocate q;
===== 
declare c cursor for select 1; fetch next from c; close c;
===== 
lock table t in exclusive mode; truncate t, u restart identity cascade;
===== 
with x as (delete from t returning *) insert into u select * from x;
===== 
select * from t where a = any (array['b;']) limit 1 offset 2 for update skip locked;
===== 
select count(*) filter (where a), string_agg(b, ';' order by c) within group (order by d) from t;
===== 
select date '2020-01-01', interval '1 day', timestamp with time zone 'now';
===== 
create aggregate agg (int) (sfunc = f, stype = int);
===== 
create function f() returns void as $$
-- a comment with ' and $
select 1;
/* another ; */
$$ language sql;
===== 
create function f() returns void as $f$ select $$;$$; $f$ language sql; select 1;
===== 
create function f() returns void as $f$ select '$f'; $f$ language sql; select 1;
===== 
create table t$x (a$b int); select a$b from t$x;
===== 
select a$b$c; select 2;
===== 
insert into t values ($$a$$), ($x$b;$x$);
===== 
CREATE OR REPLACE FUNCTION "F;x"() RETURNS "T;y" AS $function$BEGIN RETURN NULL; END$function$ LANGUAGE plpgsql;
===== 
create trigger tr after update of a on t for each row when (old.a is distinct from new.a) execute procedure f('x;');
===== 
create event trigger e on ddl_command_start execute function f();
===== 
alter function f(int) owner to u; drop function f(int), g(text);
===== 
security label on table t is 'x;';
===== 
import foreign schema s limit to (t) from server x into y;
===== 
select 1 as "select;", 2 as "case";
===== 
select t.end, t.case from t; select 1;
===== 
create function f() returns int language sql begin atomic
    select 1 -- end;
    ;
    /* end; */ select 'end;';
end;
===== 
--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

--
-- Name: t; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.t (
    id integer NOT NULL,
    name character varying(20) DEFAULT 'x'::character varying
);


--
-- Data for Name: t; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.t (id, name) FROM stdin;
1	a
2	\N
\.


--
-- PostgreSQL database dump complete
--
===== parameters
prepare q (int, int) as select $1, $2;
select 1;
===== parameters
prepare q (int) as select $1; execute q (1);
===== escape-strings
select e'it\'s';
select 2;
===== never-returns
copy t from stdin;
1
2
===== concurrent-ddl
reindex index concurrently ix;
===== concurrent-ddl
reindex table concurrently t;
===== concurrent-ddl
reindex (concurrently) index ix;
===== 
reindex (verbose) schema s;
===== concurrent-ddl
alter table p detach partition p1 concurrently;
===== concurrent-ddl
alter database d set tablespace s;
===== concurrent-ddl
cluster;
===== concurrent-ddl
commit prepared 'x';
===== shell
\connect db
select 1;
===== restriction
\restrict abcDEF123

--
-- dump
--
select 1;

\unrestrict abcDEF123
===== shell
select 1 \g
===== parentheses-lost
(select 1) union (select 2);
===== unclosed
select 'a;
===== unclosed
select E'a\';
===== unclosed
select "a;
===== unclosed
select $$a;
===== unclosed
select $x$a $$;
===== unclosed
select 1; /* a /* b */
===== unclosed
select (1;
select 2;
===== unclosed
select 1);
===== 
create function f() returns int language sql begin atomic select 1;
===== 
select 1 from t where a between symmetric 1 and 2 and b similar to '%;%' escape '\';
===== 
insert into t (a, b) overriding system value select 1, 'x;';
===== 
create table t (id bigint generated by default as identity primary key, b text collate "C;x");
===== 
merge into t using u on t.a = u.a when matched and u.b then delete when not matched then insert values (u.a, ';');
===== 
explain (analyze, costs off) select ';';
===== 
call p(a => 1, b => 'x;');
===== 
select * from json_table('[]', '$[*]' columns (a int path '$.b;'));
===== 
select xmlparse(document '<a>;</a>');
===== 
select coalesce(nullif(a, ';'), 'b') from t tablesample system (10);
===== 
create cast (a as b) with function f(a) as implicit;
===== 
create operator === (leftarg = int, rightarg = int, function = f);
===== 
create table "a""b;" ("c;" int); select "a""b;"."c;" from "a""b;";
===== 
insert into t values ('multi
line; $$ text
'), (E'multi\'
line;');
===== 
create function a() returns int as $$select 1;$$ language sql;create function b() returns int as $$select 2;$$ language sql;
