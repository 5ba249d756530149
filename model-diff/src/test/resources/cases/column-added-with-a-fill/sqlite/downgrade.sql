-- undo of after
-- orm:database sqlite

-- orm:destructive drop-column users.age
alter table users drop column age;
