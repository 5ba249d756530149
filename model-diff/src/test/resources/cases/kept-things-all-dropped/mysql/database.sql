create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    age integer default 18,
    legacy varchar(10)
);
create index by_name on users (name);
create table audit (what text);
create view names as select name from users;
