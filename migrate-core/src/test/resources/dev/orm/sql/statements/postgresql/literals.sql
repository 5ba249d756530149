prepare q (int, int) as select $1, $2;
select e'it\'s; one', E'\\', 'a\';
select $$it's; "fine" -- here$$, $a$ $b$ ; $a$;
select a$b$c; select U&'d\0061;';
/* a /* b; */ c; */ select 1;
