create table users (
    id binary(16) not null primary key,
    boss_id binary(16),
    constraint fk_users_boss_id foreign key (boss_id) references users (id)
);
create table posts (
    id integer not null auto_increment primary key,
    user_id binary(16) not null,
    code binary(16),
    constraint uq_posts_code unique (code),
    constraint fk_posts_user_id foreign key (user_id) references users (id)
);
