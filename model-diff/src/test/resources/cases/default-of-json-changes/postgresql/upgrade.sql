-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(facts jsonb not null default ('{"a": "it''s"}'))

alter table users alter column facts set default '{"a": "it''s"}';
