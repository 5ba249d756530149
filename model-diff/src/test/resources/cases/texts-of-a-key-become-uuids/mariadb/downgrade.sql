-- undo of after
-- orm:database mariadb

alter table posts drop foreign key fk_posts_user_id;

alter table users
    drop foreign key fk_users_boss_id,
    modify column boss_id varchar(36),
    modify column id varchar(36) not null;

alter table posts
    modify column code varchar(36),
    modify column user_id varchar(36) not null,
    add constraint fk_posts_user_id foreign key (user_id) references users (id);

alter table users add constraint fk_users_boss_id foreign key (boss_id) references users (id);
