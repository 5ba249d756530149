-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(10) collate "POSIX")

alter table users alter column nick set data type varchar(10) collate "POSIX";
