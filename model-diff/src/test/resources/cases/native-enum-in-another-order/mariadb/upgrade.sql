-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(state enum('OLD', 'NEW'))

alter table users modify column state enum('OLD', 'NEW');
