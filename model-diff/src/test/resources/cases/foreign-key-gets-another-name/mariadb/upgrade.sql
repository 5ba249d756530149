-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(head)

alter table users
    drop foreign key boss,
    drop index boss,
    add constraint head foreign key (boss_id) references users (id);
