-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made g_numbers
-- orm:made r_numbers

alter sequence guest_seq rename to g_numbers;

alter sequence room_seq rename to r_numbers;
