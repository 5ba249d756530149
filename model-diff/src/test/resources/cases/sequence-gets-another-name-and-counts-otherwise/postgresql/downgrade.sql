-- undo of after
-- orm:database postgresql

alter sequence numbers increment by 50;

alter sequence numbers rename to guest_seq;
