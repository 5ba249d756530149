-- undo of after
-- orm:database postgresql

alter sequence numbers rename to guest_seq;
