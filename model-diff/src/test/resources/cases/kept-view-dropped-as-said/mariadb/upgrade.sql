-- after
-- orm:revises none
-- orm:database mariadb

drop view names;
