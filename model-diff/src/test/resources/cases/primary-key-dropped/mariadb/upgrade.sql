-- after
-- orm:revises 1
-- orm:database mariadb

alter table visits drop primary key;
