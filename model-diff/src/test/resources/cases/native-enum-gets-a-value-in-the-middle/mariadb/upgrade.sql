-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state enum('NEW', 'OLD', 'PAID') not null default 'NEW' comment 'where it is')

alter table users modify column state enum('NEW', 'OLD', 'PAID') not null default 'NEW' comment 'where it is';
