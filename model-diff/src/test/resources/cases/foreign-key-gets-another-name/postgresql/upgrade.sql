-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(head)

alter table users drop constraint boss;

alter table users add constraint head foreign key (boss_id) references users (id);
