-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made g_numbers
-- orm:made r_numbers

alter table guest_seq rename to g_numbers;

alter table room_seq rename to r_numbers;
