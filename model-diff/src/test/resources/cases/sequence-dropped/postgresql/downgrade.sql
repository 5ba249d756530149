-- undo of after
-- orm:database postgresql

create sequence numbers start with 1000 increment by 50;
