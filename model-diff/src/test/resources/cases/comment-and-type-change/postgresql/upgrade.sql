-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(30) comment 'longer')

alter table users alter column nick set data type varchar(30);

comment on column users.nick is 'longer';
