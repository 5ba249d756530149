-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.number
alter table users drop column number;

drop sequence numbers;
