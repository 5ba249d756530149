-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(20) default 'it''s a\\b')

alter table users alter column nick set default 'it''s a\\b';
