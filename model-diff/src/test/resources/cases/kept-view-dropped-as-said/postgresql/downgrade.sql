-- undo of after
-- orm:database postgresql

create view names as
SELECT name
   FROM users;
