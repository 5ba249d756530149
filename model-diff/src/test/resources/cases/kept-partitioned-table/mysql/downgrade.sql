-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.age
alter table users drop column age;
