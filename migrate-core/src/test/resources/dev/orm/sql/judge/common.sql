===== 
select 1;
===== 
select 1
===== 
select 1;select 2;select 3
===== 
select 1 ; select 2 ;
===== 

===== 
   
	
===== 
;
===== 
;;;
 ; ;
===== 
-- only a comment
===== 
/* only a comment */
===== 
-- one
-- two

/* three */
===== 
-- leading
select 1;
===== 
/* leading */ select 1;
===== 
-- one

-- two

select 1;
===== 
select 1; -- trailing
select 2;
===== 
select 1; -- trailing at the end
===== 
select 1; /* trailing */ select 2; /* end */
===== 
select 1 -- within
  , 2 /* and
  here */ , 3;
===== 
select 1 -- it's; not (closed
, 2;
===== 
select /* it's; not (closed */ 1;
===== 
select 1; /* a; b; c */
select 2;
===== 
-- a; b; c
select 1;
===== 
--no blank
select 1;
===== 
--
select 1;
===== 
-----
-- ===
select 1; --
===== 
/**/select 1;/***/select 2;/****/
===== 
/*/ tricky */ select 1;
===== 
/* ** * / */ select 1;
===== 
select 1 /* - */ - /* -- */ 1;
===== 
insert into t values ('a;b');
===== 
insert into t values ('it''s', '''', '''a''', '');
===== 
insert into t values ('a
b;
c');
select 2;
===== 
insert into t values ('--', '/*', '*/', '(', ')');
===== 
insert into t values (1, 2), (3, 4);
insert into t values
  (5, 6),
  (7, 8);
===== 
insert into t (a, b) values ('(', ')'); insert into t (a) values (')');
===== 
insert into t(a,b)values('x',1);insert into t(a,b)values('y',2)
===== 
update t set a = 1 where b = 'x';
update t set a = (select max(b) from u where c = ';') where d = ((1));
===== 
delete from t;
delete from t where a = 1;
===== 
create table t (
    id integer not null,
    name varchar(20) default 'a;b' not null,
    primary key (id)
);
create index ix on t (name);
===== 
create table t (id integer); create table u (id integer);
===== 
create table if not exists t (a int check (a > 0 and (a < 10 or a = 20)));
===== 
create view v as select a, b from t where c in (select d from u);
===== 
create view v as
select a -- one
     , b /* two */
from t;
===== 
drop table t;
drop table if exists t;
drop view v;
drop index ix;
===== 
alter table t add column c integer;
alter table t rename to u;
===== 
alter table t add column begin_at integer;
===== 
alter table t add column db_zp_beginn integer; alter table t add column ende integer;
===== 
select case when a = 1 then 'x' else 'y' end from t;
select 2;
===== 
select case a when 1 then 2 end, case b when 3 then 4 end from t;
===== 
select case when case when a then b end then c end from t; select 1;
===== 
select (case when a = 1 then 2 end) from t;
===== 
update t set a = case when b = ';' then 1 else 2 end;
===== 
select a.b.c, d.e from f.g;
===== 
select 1.5, .5, 1e10, 1.5e-3, 100;
===== 
select 1+1, 2-1, 3*3, 4/2, 5%2;
===== 
select a<b, a<=b, a<>b, a>=b from t;
===== 
select a || b || ';' from t;
===== 
select _a, a_, a1, a_1 from t;
===== 
select größe, naïve from façade;
===== 
insert into t values ('größe', '日本', '🙂;🙂');
===== 
-- größe; 🙂
select 1;
===== 
grant select on t to u;
===== 
with x as (select 1), y as (select 2) select * from x, y;
===== 
with x as (select ';') insert into t select * from x;
===== 
select * from (select * from (select * from (select 1)));
===== 
select ((((((((((1))))))))));
===== 
values (1), (2);
===== 
savepoint a; release savepoint a;
===== 
commit;
===== 
rollback;
===== 
select
1
,
2
;
select
3
;
===== 
	select 1;
	select 2;
===== 
  select 1;
    select 2;
      select 3
===== 
select 1;


select 2;



select 3;
===== 
select 1

from t

where a = 2;
===== 
-- a


-- b


select 1;
===== 
select 1; ; select 2;
===== 
select 1;
-- nothing
;
select 2;
===== 
/* a */ ; /* b */ ; select 1;
===== 
SELECT 1; Select 2; sElEcT 3;
===== 
INSERT INTO T VALUES (1); COMMIT;
===== 
select 'a' 'b';
===== 
select 'a'
       'b';
===== 
select 'a;', ';b', ';' from t; select ';;';
===== 
insert into t values ('line one
line two

line four; not the end');
insert into t values ('x');
===== 
insert into t select a, b from u where c like '%;%' and d not like '_''%';
===== 
create table "quoted" (a int);
===== 
create table t (a int); -- first
-- second
create table u (a int);
/* third */
create table v (a int);
===== 
drop table t;-- at once
drop table u;/* at once */drop table v;
===== 
select 1;--
--
select 2;--
===== 
insert into t values (1);insert into t values (2);insert into t values (3);insert into t values (4);insert into t values (5);
===== 
select * from t where a = '(' and b = ')' or (c = '()' and d = ')(');
===== 
select count(*), max(a), coalesce(b, 0) from t group by c having count(*) > 1 order by 1 desc limit 10;
===== 
select a as "x;y" from t;
===== 
select "a""b;c" from t;
===== 
alter table t add constraint ck check (a in ('x', 'y;z'));
===== 
create table t (a int default 0, b varchar(5) default ';', c varchar(5) default '''');
===== 
insert into t values (null, -1, +2, - 3);
===== 
create unique index ux on t (a, b);
===== 
merge into t using u on t.a = u.a when matched then update set b = 1;
===== 
set x = 1;
===== 
call p(1, 'a;b');
===== 
explain select 1;
===== 
select 1 where 'x' = 'y' -- 'z'
;
===== 
select 1 /* one */ /* two */ /* three */ ; /* four */ select 2;
===== 
-- orm:revises 20261119101112
-- orm:made users(ix_users_email)

create table users (
    id integer not null,
    email varchar(255),
    constraint pk_users primary key (id)
);

create index ix_users_email on users (email);
===== 
select end_date, endless, beginning, cases, casework, beg, en from t;
===== 
select a, -- one;
  b, -- two;
  c -- three;
from t; -- four;
===== 
select 'C:/dir', 'http://x/y;z', 'a--b', 'a/*b', 'c*/d';
===== 
create table t(a int,b int,c int,d int,e int,f int,g int,h int,i int,j int,k int,l int);
===== 
insert into a.b values (1); update a.b set c = 1; delete from a.b where c = 1;
===== 
select 1, (2, (3, 4)), 'x' from ((t));
select (select (select 1));
===== 
create table begin_log (id int); create table end_log (id int);
===== 
/* multi
   line
   head */

create table t (a int);

/* multi
   line
   tail */
===== 
select a from t where b = 1 and c = 'd' or e between 1 and 2 and f is not null;
===== 
delete from t where a in (1, 2, 3); delete from u where b in (select c from v where d = ';');
