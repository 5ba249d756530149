-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.mood
alter table users drop column mood;

drop type mood;
