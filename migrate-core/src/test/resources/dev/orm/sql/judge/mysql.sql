===== 
DELIMITER $$
create procedure p()
begin
    select 1;
    select 2;
end$$
DELIMITER ;
select 3;
===== 
delimiter //
create trigger tr before insert on t for each row begin
    set new.a = 1;
    set new.b = 'x//y';
end//
delimiter ;
select 1;
===== 
DELIMITER $$

create function f() returns int deterministic return 1 $$

create function g() returns int deterministic return 2 $$

DELIMITER ;
===== 
DELIMITER ;;
create procedure p() begin select 1; end ;;
DELIMITER ;
===== 
DELIMITER |
create procedure p() begin select 1; end|
DELIMITER ;
select 1
===== 
select 1;
-- a comment before
DELIMITER $$
select 2$$
select 3 $$
===== 
DELIMITER 
$$
select 1;
select 2$$
DELIMITER;
select 3;
===== 
DELIMITER #
select 1#
select 2; select 3#
DELIMITER ;
# now a comment
select 4;
===== 
DELIMITER go
select 1
go
select 2 go
===== 
DELIMITER $$
select 'a$$b', "c$$d", `e$$f` $$
-- a $$ comment
select 1 /* $$ */ $$
DELIMITER ;
===== 
   DELIMITER   $$   
select 1$$
   DELIMITER   ;   
select 2;
===== 
create procedure p() begin select 1; end; select 2;
===== 
create procedure p(a int, out b varchar(10))
begin
    declare c int default 0;
    if a > 0 then
        set c = 1;
    end if;
    while c < 10 do
        set c = c + 1;
    end while;
    select c;
end;
select 1;
===== 
create procedure p()
begin
    l: loop
        leave l;
    end loop;
    repeat
        set @a = 1;
    until @a end repeat;
end;
select 1;
===== 
create trigger tr after insert on t for each row begin
    insert into u values (new.a);
    update v set b = 1;
end;
select 1;
===== 
create trigger tr after insert on t for each row insert into u values (new.a);
select 1;
===== 
create trigger tr before update on t for each row set new.a = 1;
===== 
create function f(a int) returns varchar(10) deterministic
begin
    return case when a = 1 then 'x' else 'y' end;
end;
select 1;
===== 
create function f(a int) returns int deterministic return a + 1;
select f(1);
===== 
create event e on schedule every 1 day do begin delete from t; delete from u; end;
select 1;
===== 
create event e on schedule at current_timestamp + interval 1 hour do delete from t;
select 1;
===== 
create definer = current_user procedure p() select 1;
===== 
create procedure p() begin
    declare exit handler for sqlexception begin
        rollback;
    end;
    start transaction;
    commit;
end;
select 1;
===== 
create procedure p()
begin
    begin
        select 1;
    end;
    begin
        select 2;
    end;
end;
select 3;
===== 
create procedure p() begin
    case a when 1 then select 1; else select 2; end case;
end;
select 1;
===== 
create procedure p() begin if a then if b then select 1; end if; end if; end; select 1;
===== 
select 'it\'s; fine', "it\"s; too", 'a\\';
===== 
select 'it''s', "it""s", 'a"b', "a'b";
===== 
select "a;b", 'c;d', `e;f`;
===== 
select `a``b;` from `c;d`.`e`;
===== 
# a hash comment; with ' and (
select 1; # another
select 2 # the last
===== 
select 1 -- a
, 2 # b
, 3 /* c */;
===== 
select 1 --	a tab
;
===== 
/*!40101 SET NAMES utf8 */;
/*!40103 SET TIME_ZONE='+00:00' */;
===== 
/*!50001 CREATE VIEW v AS select 1 */;
select 1;
===== 
create table t (a int /*!80023 INVISIBLE */, b int) /*!50100 engine = innodb */;
===== 
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER tr BEFORE INSERT ON t FOR EACH ROW set new.a = 1 */;
select 1;
===== 
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN set new.a = 1; set new.b = 2; END */;;
DELIMITER ;
===== 
/*!40000 ALTER TABLE t DISABLE KEYS */;
insert into t values (1,'a'),(2,'b;c');
/*!40000 ALTER TABLE t ENABLE KEYS */;
===== 
-- MySQL dump 10.13
--
-- Host: localhost
-- ------------------------------------------------------
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;

--
-- Table structure for table `t`
--

DROP TABLE IF EXISTS `t`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `t` (
  `id` int NOT NULL AUTO_INCREMENT,
  `name` varchar(20) DEFAULT 'x;y' COMMENT 'it''s; here',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `t` WRITE;
INSERT INTO `t` VALUES (1,'a\'b;c'),(2,'d\\');
UNLOCK TABLES;
-- Dump completed
===== 
select /*+ max_execution_time(1000); */ 1;
===== 
set @a = 1; set @b := 2; select @a, @@global.x, @`c;d`, @'e;f';
===== 
set names utf8mb4; set session sql_mode = 'ANSI;';
===== 
start transaction; insert into t values (1); commit;
===== 
begin; insert into t values (1); commit;
===== 
begin work; rollback work;
===== 
create table t (a enum('x;y', 'z'), b set('a', 'b;')) comment = 'it''s; a table';
===== 
create table t (a int comment "x;y", b json default (json_object('a', ';')));
===== 
create table t like u; create temporary table w select * from t;
===== 
alter table t add column a int after b, drop column c, modify d varchar(20) not null default ';', change e f int, algorithm = inplace, lock = none;
===== 
rename table a to b, c to d;
===== 
lock tables t write, u read; unlock tables;
===== 
insert ignore into t values (1) on duplicate key update a = values(a);
===== 
replace into t set a = 1, b = ';';
===== 
insert into t () values ();
===== 
delete t, u from t join u on t.a = u.a where t.b = ';';
===== 
update low_priority t set a = 1 order by b limit 1;
===== 
load data local infile 'x;y.csv' into table t fields terminated by ';' enclosed by '"' lines terminated by '\n';
===== 
select b'101', B'1', x'1F', X'1f', 0x1F, 0b1, N'a;', n'b;', _utf8mb4'c;';
===== 
select a div b, a mod b, a <=> b, a && b, a || b, !a, ~a, a << 1 from t;
===== 
select a->'$.b;', a->>'$.c' from t;
===== 
select if(a, b, ';'), ifnull(c, 'd'), repeat('e;', 3), replace(f, ';', '') from t;
===== 
select * from t where a regexp '^;$' and b like '\%;' escape '|';
===== 
grant all on *.* to 'u'@'%' with grant option; create user 'a;b'@'localhost' identified by 'p;w';
===== 
create user u@localhost; drop user u@localhost;
===== 
show tables; show create table t; describe t; explain select 1;
===== 
use db; select database();
===== 
prepare s from 'select ?;'; execute s using @a; deallocate prepare s;
===== 
call p(); do sleep(1); handler t open;
===== 
analyze table t; optimize table t; check table t; flush tables;
===== 
create fulltext index ft on t (a); create spatial index sp on t (b); drop index ft on t;
===== 
create view v as select 1; create or replace view v as select 2; create algorithm = merge sql security invoker view w as select 3;
===== 
alter table t partition by range (a) (partition p0 values less than (10), partition p1 values less than maxvalue);
===== 
select 1 limit 1, 2; select 2 limit 3 offset 4;
===== 
select date '2020-01-01', interval 1 day + now(), timestamp '2020-01-01 00:00:00';
===== 
select convert('a' using utf8mb4), cast(b as char(10)), c collate utf8mb4_bin from t;
===== 
insert into t values ('a\
b;', "c\
d;");
===== 
insert into t values ('\'', '\\', '\\\'', '\0', '\Z');
select 1;
===== 
select $a, a$b, `$c` from t$d;
===== 
select 1a, a1, 1e5, 1.e5 from 1t;
===== 
select 'x' as 'a;b', 1 as "c;d", 2 as `e;f`;
===== 
select a from t -- x
# y
/* z */
where b = 1;
===== 
xa start 'x'; xa end 'x'; xa prepare 'x'; xa commit 'x';
===== 
signal sqlstate '45000' set message_text = 'no;';
===== 
create procedure p() comment 'does; this' language sql not deterministic modifies sql data sql security invoker
begin
    delete from t;
end;
select 1;
===== 
create procedure p(in a int, inout b int) reads sql data select a, b; select 1;
===== 
create function f() returns varchar(10) character set utf8mb4 deterministic begin return 'x;'; end; select 1;
===== 
create aggregate function f returns string soname 'x.so'; select 1;
===== 
create procedure p() begin declare c cursor for select a from t; open c; fetch c into x; close c; end;
===== 
create procedure p() begin select case a when 1 then 2 end; select case when (case when b then c end) then d end; end; select 1;
===== 
create procedure p() begin update t set a = case when b then 1 else 2 end where c = ';'; end; select 2;
===== 
create procedure `p;x`() begin select ';'; select "a;b"; select `c;d`; end; select 1;
===== 
create procedure p() begin
    -- a comment; end
    # another; end;
    /* third; end; */
    select 1;
end;
select 2;
===== 
DELIMITER $$
create procedure p() begin
    declare continue handler for not found set @done = 1;
    outer_loop: loop
        if @done then
            leave outer_loop;
        elseif a then
            iterate outer_loop;
        else
            select 1;
        end if;
    end loop outer_loop;
end$$
create procedure q() begin end$$
DELIMITER ;
call p(); call q();
===== 
DELIMITER $$
select 1; select 2
$$
$$
$$
select 3
$$
===== 
DELIMITER //
-- a
select 1 // -- b
select 2 // /* c */
// select 3
===== 
DELIMITER $$
insert into t values ('a'), ('b')$$ insert into t values ('c')$$
DELIMITER ;
insert into t values ('d');
===== routines
create definer = `root`@`localhost` trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end;
select 1;
===== routines
create definer=root@localhost trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end;
===== routines
create definer = current_user trigger tr before insert on t for each row begin set new.a = 1; set new.b = 2; end;
===== routines
create definer = current_user() procedure p() begin select 1; select 2; end; select 3;
===== routines
create trigger tr before insert on t for each row if new.a is null then set new.a = 1; end if;
select 1;
===== 
create procedure if not exists p() begin select 1; end; select 2;
===== routines
create procedure p() if a then select 1; end if; select 2;
===== routines
create procedure p() while a do set a = a - 1; end while; select 2;
===== routines
create procedure p() l: loop leave l; end loop; select 2;
===== routines
create procedure p() repeat set a = 1; until a end repeat; select 2;
===== routines
alter event e on schedule every 1 day do begin delete from t; delete from u; end; select 1;
===== dashes
select 5--3;
===== dashes
select 5--3, 'a;' from t; select 2;
===== delimiters
create table t (delimiter varchar(5));
===== delimiters
select a, delimiter from t;
===== delimiters
DELIMITER $$ -- note
select 1$$
DELIMITER ;
===== executable
/*! set x = 1 */;
===== executable
/*M! set x = 1 */;
===== executable
/*M!100100 set x = 1 */;
===== comments-do-not-nest
/* a /* b */ select 1;
===== parentheses-lost
(select 1) union (select 2);
===== unclosed
select 'a\';
===== unclosed
select "a;
===== unclosed
select `a;
===== unclosed
select 1; /* a
===== unclosed
select (1;
select 2;
===== unclosed
select 1);
===== 
create procedure p() begin select 1;
===== 
DELIMITER $$
create procedure p() begin select 1; $$
===== never-returns
DELIMITER
===== 
select 1
DELIMITER $$
select 2$$
