-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state varchar(10) not null default 'new')

alter table users add column state varchar(10) not null default 'new';
