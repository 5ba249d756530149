-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(9))

alter table users alter column nick drop default;
