-- after
-- orm:revises 1
-- orm:database mysql

alter table visits drop primary key;
