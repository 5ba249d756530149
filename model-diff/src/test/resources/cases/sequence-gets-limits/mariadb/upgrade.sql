-- after
-- orm:revises 1
-- orm:database mariadb

alter sequence numbers minvalue -5 maxvalue 99 cache 5 cycle;
