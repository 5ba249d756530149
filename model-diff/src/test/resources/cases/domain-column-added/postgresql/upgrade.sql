-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(span int4range, pause interval not null default ('01:00:00'), mask bit(3))

alter table users add column span int4range;

alter table users add column pause interval not null default '01:00:00';

alter table users add column mask bit(3);
