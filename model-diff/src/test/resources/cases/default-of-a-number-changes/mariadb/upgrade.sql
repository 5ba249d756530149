-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(price decimal(10,2) not null default 2)

alter table users alter column price set default 2.00;
