-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(price decimal(12,4) not null default 0.5)

alter table users modify column price decimal(12,4) not null default 0.5000;
