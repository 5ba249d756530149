-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state varchar(20) not null)

alter table users modify column state varchar(20) not null;
