-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made posts(user_id binary(16) not null, code binary(16))
-- orm:made users(id binary(16) not null, boss_id binary(16))

select 'posts.user_id is to hold UUIDs alone', count(uuid_to_bin(user_id)) from posts;

select 'posts.code is to hold UUIDs alone', count(uuid_to_bin(code)) from posts;

select 'users.id is to hold UUIDs alone', count(uuid_to_bin(id)) from users;

select 'users.boss_id is to hold UUIDs alone', count(uuid_to_bin(boss_id)) from users;

alter table posts drop foreign key fk_posts_user_id;

alter table users drop foreign key fk_users_boss_id;

alter table posts
    modify column user_id varbinary(38) not null,
    modify column code varbinary(38);

update posts set user_id = uuid_to_bin(user_id);

update posts set code = uuid_to_bin(code);

-- orm:destructive narrow-type posts.user_id
-- orm:destructive narrow-type posts.code
alter table posts
    modify column user_id binary(16) not null,
    modify column code binary(16);

alter table users
    modify column id varbinary(38) not null,
    modify column boss_id varbinary(38);

update users set id = uuid_to_bin(id);

update users set boss_id = uuid_to_bin(boss_id);

-- orm:destructive narrow-type users.id
-- orm:destructive narrow-type users.boss_id
alter table users
    modify column id binary(16) not null,
    modify column boss_id binary(16);

alter table posts add constraint fk_posts_user_id foreign key (user_id) references users (id);

alter table users add constraint fk_users_boss_id foreign key (boss_id) references users (id);
