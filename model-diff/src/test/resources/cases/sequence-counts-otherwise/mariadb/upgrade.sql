-- after
-- orm:revises 1
-- orm:database mariadb

alter sequence users_seq increment by 10;
