-- undo of after
-- orm:database mariadb

alter table r_numbers rename to room_seq;

alter table g_numbers rename to guest_seq;
