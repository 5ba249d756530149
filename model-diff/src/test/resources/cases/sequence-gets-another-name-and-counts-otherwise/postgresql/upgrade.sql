-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made numbers

alter sequence guest_seq rename to numbers;

alter sequence numbers increment by 10;
