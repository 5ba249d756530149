-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made numbers, numbers(next_val bigint, "row:")

alter table guest_seq rename to numbers;
