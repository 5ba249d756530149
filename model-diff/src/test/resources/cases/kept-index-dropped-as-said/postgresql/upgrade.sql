-- after
-- orm:revises none
-- orm:database postgresql

drop index by_name;
