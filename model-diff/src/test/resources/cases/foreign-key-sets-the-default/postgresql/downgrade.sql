-- undo of after
-- orm:database postgresql

alter table users drop constraint boss;

alter table users add constraint boss foreign key (boss_id) references users (id);
