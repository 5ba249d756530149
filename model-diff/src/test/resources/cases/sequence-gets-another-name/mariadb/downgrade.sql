-- undo of after
-- orm:database mariadb

alter table numbers rename to guest_seq;
