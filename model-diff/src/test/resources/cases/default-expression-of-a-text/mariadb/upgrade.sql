-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(bio text default 'none')

alter table users modify column bio text default 'none';
