-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made numbers

alter table guest_seq rename to numbers;

alter sequence numbers increment by 10;
