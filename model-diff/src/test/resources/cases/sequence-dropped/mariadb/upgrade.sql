-- after
-- orm:revises 1
-- orm:database mariadb

drop sequence users_seq;
