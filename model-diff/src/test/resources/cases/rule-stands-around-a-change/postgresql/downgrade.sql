-- undo of after
-- orm:database postgresql

drop rule no_ageing on users;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer;

CREATE RULE no_ageing AS
    ON UPDATE TO users
   WHERE (new.age < old.age) DO INSTEAD NOTHING;
