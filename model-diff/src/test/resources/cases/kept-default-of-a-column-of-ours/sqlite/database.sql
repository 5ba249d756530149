alter table users rename to old_users;
create table users (id integer not null, name varchar(40) not null, age integer default 18, constraint pk_users primary key (id));
drop table old_users;
