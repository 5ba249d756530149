-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(boss on delete set default on update restrict)

alter table users drop constraint boss;

alter table users add constraint boss foreign key (boss_id) references users (id) on delete set default on update restrict;
