create table users (
    id uuid not null primary key,
    boss_id uuid,
    constraint fk_users_boss_id foreign key (boss_id) references users (id)
);
create table posts (
    id integer not null auto_increment primary key,
    user_id uuid not null,
    code uuid,
    constraint uq_posts_code unique (code),
    constraint fk_posts_user_id foreign key (user_id) references users (id)
);
