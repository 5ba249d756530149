-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made g_numbers, g_numbers(next_val bigint, "row:")
-- orm:made r_numbers, r_numbers(next_val bigint, "row:")

alter table guest_seq rename to g_numbers;

alter table room_seq rename to r_numbers;
