-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(10) not null)

update users set nick = ('none') where nick is null;

alter table users alter column nick set not null;
