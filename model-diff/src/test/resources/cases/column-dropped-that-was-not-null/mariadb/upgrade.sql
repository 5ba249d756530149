-- after
-- orm:revises 1
-- orm:database mariadb

-- orm:destructive drop-column users.born
-- orm:destructive drop-column users.age
alter table users
    drop column born,
    drop column age;
