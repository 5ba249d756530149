-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(bio text not null)

alter table users modify column bio text not null;
