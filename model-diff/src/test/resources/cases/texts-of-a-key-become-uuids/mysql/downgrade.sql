-- undo of after
-- orm:database mysql

alter table posts drop foreign key fk_posts_user_id;

alter table users
    drop foreign key fk_users_boss_id,
    modify column boss_id varbinary(36),
    modify column id varbinary(36) not null;

update users set boss_id = bin_to_uuid(boss_id);

update users set id = bin_to_uuid(id);

alter table users
    modify column boss_id varchar(36),
    modify column id varchar(36) not null;

alter table posts
    modify column code varbinary(36),
    modify column user_id varbinary(36) not null;

update posts set code = bin_to_uuid(code);

update posts set user_id = bin_to_uuid(user_id);

alter table posts
    modify column code varchar(36),
    modify column user_id varchar(36) not null,
    add constraint fk_posts_user_id foreign key (user_id) references users (id);

alter table users add constraint fk_users_boss_id foreign key (boss_id) references users (id);
