-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(hash varbinary(64))

alter table users modify column hash varbinary(64);
