-- undo of after
-- orm:database mariadb

create sequence numbers start with 7 increment by 2 minvalue 5 maxvalue 99 cache 3 cycle;
