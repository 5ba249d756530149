===== 
create trigger tr after insert on t begin
    update u set a = 1;
    delete from v;
end;
select 1;
===== 
CREATE TRIGGER tr AFTER INSERT ON t BEGIN UPDATE u SET a = 1; END; SELECT 1;
===== 
create temp trigger tr before update of a, b on t for each row when new.a > 0 begin
    insert into log values (old.a, new.a);
end;
===== 
create trigger if not exists tr instead of delete on v
begin
    delete from t where id = old.id;
end;
===== 
create trigger tr after insert on t begin
    update u set a = case when new.b = 1 then 2 else 3 end;
end;
select 1;
===== 
create trigger tr after insert on t begin
    select case when new.a is null then raise(abort, 'no; never') end;
    select case when new.b is null then raise(abort, 'no') end;
end;
create trigger tr2 after delete on t begin
    select 1;
end
===== 
-- why
create trigger tr after insert on t -- because
begin -- starts;
    /* here; */ update u set a = 1; -- done;
end; -- over;
===== 
create trigger tr after insert on t begin
    insert into u values ('end;', 'begin');
end;
===== 
create trigger tr after insert on t when (new.a > 0) begin update t set b = 1; end;
===== 
pragma foreign_keys = off;
===== 
PRAGMA foreign_keys=ON;
===== 
pragma foreign_keys;
===== 
pragma foreign_keys(1);
===== 
pragma table_info('t');
===== 
pragma legacy_alter_table = on;
===== 
select `a;b` from `c`;
===== 
select `a``b` from t;
===== 
select "a;b", `c;d`, 'e;f' from t;
===== 
create table "a;b" ("c;d" int, `e` text);
===== 
insert into t values (x'0A', X'0b');
===== 
insert or replace into t values (1, 'a'); insert or ignore into t values (2, 'b');
===== 
replace into t values (1);
===== 
create table t (id integer primary key autoincrement, a text not null collate nocase) strict;
===== 
create table t (a int) without rowid;
===== 
create virtual table f using fts5(a, b, content='');
===== 
create index ix on t (a collate nocase desc) where b is not null;
===== 
insert into t values (1) on conflict (a) do update set b = excluded.b;
===== 
insert into t values (1) returning id;
===== 
select a ->> '$.b;c' from t;
===== 
select json_extract(a, '$.b') from t;
===== 
select ?, ?1, :name, @name, $name;
===== 
select 1 union all select 2; select 3 intersect select 4 except select 5;
===== 
with recursive c(x) as (values (1) union all select x + 1 from c where x < 10) select x from c;
===== 
alter table t drop column a; alter table t rename column b to c;
===== outside-transactions
attach 'x.db' as x
===== 
reindex; analyze; analyze t;
===== 
create table t (a generated always as (b + 1) stored, b int);
===== 
select 'a\';
select 2;
===== 
select 'a\\', '\''', 'b';
===== 
select "it's", 'say "x"' from t;
===== 
create view v as select 1 as "a;b";
===== 
update t set a = 'x' where rowid = 1;
===== 
select a, b from t where a glob '*;*' or b match 'x';
===== 
create table _orm_new_t (
    id integer not null,
    constraint pk_t primary key (id)
);

insert into _orm_new_t (id)
select id
from t;

drop table t;

alter table _orm_new_t rename to t;
===== 
select case when foreign_keys = 1 then 1 else 0 end from pragma_foreign_keys;
===== 
select 1 as [a] from t;
===== comments-do-not-nest
select /* a /* b */ 1;
===== bracket-names
select [a;b] from t;
===== bracket-names
select [it's] from t; select 2;
===== blocks
begin transaction;
create table t (a int);
commit;
===== blocks
BEGIN TRANSACTION;
CREATE TABLE t (a int);
INSERT INTO t VALUES (1);
COMMIT;
===== blocks
begin;
insert into t values (1);
end;
===== blocks
begin immediate; insert into t values (1); commit;
===== blocks
select end from t;
===== blocks
create trigger tr after insert on t begin
    update u set end = 1;
end;
===== outside-transactions
vacuum;
===== outside-transactions
attach database 'x.db' as x; detach database x;
===== outside-transactions
pragma main.foreign_keys = off;
===== outside-transactions
pragma journal_mode = wal;
===== shell
.mode csv
select 1;
===== shell
select 1;
.quit
===== parentheses-lost
(select 1);
===== comments-do-not-nest
/* a /* b */ select 1;
===== unclosed
select 'a;
===== unclosed
select (1;
===== unclosed
select 1);
select 2;
===== unclosed
select 1; /* a
===== unclosed
select "a;
===== unclosed
select `a;
===== 
create trigger tr after insert on t begin select 1;
===== unclosed
create table t (a int;
create table u (a int);
===== 
create trigger tr after insert on t begin
    insert into u select a, b from t where c = (select max(c) from t);
    update u set d = (case when e then f end);
end;
===== 
insert into t values ('a'||char(10)||'b');
===== 
create table t (a text default (datetime('now')), b text default 'x');
===== 
create table t (a text check (a in ('A', 'B')), foreign key (a) references u (b) on delete cascade deferrable initially deferred);
===== 
drop trigger if exists tr; drop view if exists v;
===== 
select * from t indexed by ix where a is not 1;
===== 
select row_number() over (partition by a order by b) from t window w as (order by c);
===== 
select 1 -- a
-- b
/* c */ ; -- d
select 2
===== 
delete from sqlite_sequence where name = 't';
insert into sqlite_sequence (name, seq) values ('t', 50);
===== 
insert into t(a) values('x'),('y;'),('z''s');
===== 
create table t (a blob default x'00', b real default 1.0e3, c int default -1);
===== 
explain query plan select * from t;
===== 
pragma user_version = 3;
===== 
select count(*) filter (where a > 1) from t;
===== 
create table t as select * from u; create temp table w (a int);
===== 
update t set (a, b) = (select c, d from u) from u where t.id = u.id;
===== 
savepoint s; rollback to s; release s;
===== 
select like('a%', b), a is distinct from b from t;
===== 
select 1; select 'x' /* ; */ ; select "y" -- ;
; select `z`;
===== 
create unique index "ix;1" on "t;1" ("a;1");
===== 
create trigger "tr;1" after insert on "t;1" begin select 'x;'; end;
select 1
===== 
create trigger a after insert on t begin select 1; end; create trigger b after insert on t begin select 2; end; select 3;
===== 
insert into t values (0x1F, 1_000, 1e3);
===== 
select raise(ignore); select changes(), last_insert_rowid();
===== 
create table t(id integer primary key,name text);create table u(id integer primary key,t_id int references t);
===== 
select (1), (2); select (3)
===== 
insert into t (a) select (select b from u limit 1) from v; select max(a, b) from t;
===== blocks
begin
    ;
===== 
select 'a' as a, -- ' "
 "b" as b -- ` [
from t;
