create table t (
    a int check (a > 0;
create table u (b int);
