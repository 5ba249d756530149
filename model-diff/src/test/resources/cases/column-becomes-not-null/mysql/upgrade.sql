-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(nick varchar(10) not null)

update users set nick = ('none') where nick is null;

alter table users modify column nick varchar(10) not null;
