-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(home circular(3))

alter table users add column home circular(3);
