-- after
-- orm:revises 1
-- orm:database mysql

alter table users comment = 'who may come in';
