-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state enum('NEW', 'it''s', 'a\\b') not null default 'it''s')

alter table users add column state enum('NEW', 'it''s', 'a\\b') not null default 'it''s';
