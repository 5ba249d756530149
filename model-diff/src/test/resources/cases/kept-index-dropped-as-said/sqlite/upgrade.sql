-- after
-- orm:revises none
-- orm:database sqlite

drop index by_name;
