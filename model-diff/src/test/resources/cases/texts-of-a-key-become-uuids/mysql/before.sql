create table users (
    id varchar(36) not null primary key,
    boss_id varchar(36),
    constraint fk_users_boss_id foreign key (boss_id) references users (id)
);
create table posts (
    id integer not null auto_increment primary key,
    user_id varchar(36) not null,
    code varchar(36),
    constraint uq_posts_code unique (code),
    constraint fk_posts_user_id foreign key (user_id) references users (id)
);
