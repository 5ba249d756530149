-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users("table:unlogged")

alter table users set logged;
