-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(bio text not null)

alter table users modify column bio text not null;
