-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made users, users(id integer not null identity, name varchar(40) not null, boss_id integer, PRIMARY, fk_users_boss_id)

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    boss_id integer,
    primary key (id),
    constraint fk_users_boss_id foreign key (boss_id) references users (id)
);
