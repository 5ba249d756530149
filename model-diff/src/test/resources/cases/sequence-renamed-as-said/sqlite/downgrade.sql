-- undo of after
-- orm:database sqlite

alter table r_numbers rename to room_seq;

alter table g_numbers rename to guest_seq;
