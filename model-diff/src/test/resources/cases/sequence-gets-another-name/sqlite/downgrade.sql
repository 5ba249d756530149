-- undo of after
-- orm:database sqlite

alter table numbers rename to guest_seq;
