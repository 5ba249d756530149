create table teams (id integer not null auto_increment primary key);

create table users (
    id integer not null,
    name varchar(40) not null,
    nick varchar(10) default 'x',
    age integer not null,
    team_id integer not null,
    score integer not null comment 'points',
    gone varchar(9),
    primary key (id),
    unique key uq_users_name (name),
    key ix_users_age (age),
    constraint ck_users_age check (age > 0)
);
