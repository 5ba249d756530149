-- after
-- orm:revises none
-- orm:database mariadb

drop sequence numbers;
