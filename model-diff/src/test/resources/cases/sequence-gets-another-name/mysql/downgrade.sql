-- undo of after
-- orm:database mysql

alter table numbers rename to guest_seq;
