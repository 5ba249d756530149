-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.age
alter table users
    modify column name varchar(40),
    drop column age;
