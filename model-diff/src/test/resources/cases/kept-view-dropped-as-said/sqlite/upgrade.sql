-- after
-- orm:revises none
-- orm:database sqlite

drop view names;
