-- after
-- orm:revises none
-- orm:database postgresql

drop view names;
