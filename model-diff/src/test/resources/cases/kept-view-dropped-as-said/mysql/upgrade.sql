-- after
-- orm:revises none
-- orm:database mysql

drop view names;
