-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made members, members(id integer not null identity, name varchar(40), PRIMARY, nick varchar(20))

alter table users rename to members;

-- orm:destructive drop-table posts
drop table posts;

alter table members add column nick varchar(20);
