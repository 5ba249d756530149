-- undo of after
-- orm:database postgresql

alter sequence r_numbers rename to room_seq;

alter sequence g_numbers rename to guest_seq;
