-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(details json)

alter table users add column details json;
