-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made members, members(id integer not null identity, name varchar(40) not null, team_id integer, age integer, PRIMARY, uq_users_name, fk_users_team_id, ix_users_age)
-- orm:made users, users(id integer not null identity, name varchar(40) not null, team_id integer, age integer, PRIMARY, uq_users_name_c8cfe183, fk_users_team_id_6d3fd532, ix_users_age_0ecc0663)

alter table users rename to members;

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    team_id integer,
    age integer,
    primary key (id),
    constraint uq_users_name_c8cfe183 unique (name),
    constraint fk_users_team_id_6d3fd532 foreign key (team_id) references teams (id),
    index ix_users_age_0ecc0663 (age)
);
