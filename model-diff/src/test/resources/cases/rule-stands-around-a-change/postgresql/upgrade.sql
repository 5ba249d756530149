-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

drop rule no_ageing on users;

alter table users alter column age set data type bigint;

CREATE RULE no_ageing AS
    ON UPDATE TO users
   WHERE (new.age < old.age) DO INSTEAD NOTHING;
