-- after
-- orm:revises 1
-- orm:database postgresql

-- orm:destructive drop-column users.born
alter table users drop column born;

-- orm:destructive drop-column users.age
alter table users drop column age;
