-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.age
alter table users drop column age;
