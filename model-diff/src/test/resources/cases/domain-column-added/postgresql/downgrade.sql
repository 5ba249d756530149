-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.mask
alter table users drop column mask;

-- orm:destructive drop-column users.pause
alter table users drop column pause;

-- orm:destructive drop-column users.span
alter table users drop column span;
