-- undo of after
-- orm:database mariadb

alter table users
    drop foreign key head,
    drop index head,
    add constraint boss foreign key (boss_id) references users (id);
