-- undo of after
-- orm:database postgresql

create view names as
SELECT users.name
   FROM users;
