-- undo of after
-- orm:database mariadb

alter sequence numbers increment by 50;

alter table numbers rename to guest_seq;
