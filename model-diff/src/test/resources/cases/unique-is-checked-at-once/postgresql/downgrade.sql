-- undo of after
-- orm:database postgresql

alter table users drop constraint one_name;

alter table users add constraint one_name unique (name) deferrable initially deferred;
