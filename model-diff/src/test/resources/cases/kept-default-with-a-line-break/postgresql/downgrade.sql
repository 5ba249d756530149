-- undo of after
-- orm:database postgresql

-- orm:destructive drop-column users.age
alter table users drop column age;
