-- after
-- orm:revises 1
-- orm:database mariadb

alter sequence numbers start with 1000;
