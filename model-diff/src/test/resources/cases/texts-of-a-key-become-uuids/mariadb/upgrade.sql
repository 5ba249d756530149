-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(user_id uuid not null, code uuid)
-- orm:made users(id uuid not null, boss_id uuid)

alter table posts drop foreign key fk_posts_user_id;

alter table users drop foreign key fk_users_boss_id;

-- orm:destructive narrow-type posts.user_id
-- orm:destructive narrow-type posts.code
alter table posts
    modify column user_id uuid not null,
    modify column code uuid;

-- orm:destructive narrow-type users.id
-- orm:destructive narrow-type users.boss_id
alter table users
    modify column id uuid not null,
    modify column boss_id uuid;

alter table posts add constraint fk_posts_user_id foreign key (user_id) references users (id);

alter table users add constraint fk_users_boss_id foreign key (boss_id) references users (id);
