-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made members, members(id integer not null identity, name varchar(40) not null, team_id integer, age integer, pk_users, uq_users_name, fk_users_team_id, ck_users_age, ix_users_age)
-- orm:made users, users(id integer not null identity, name varchar(40) not null, team_id integer, age integer, pk_users_db805fe3, uq_users_name_c8cfe183, fk_users_team_id_6d3fd532, ck_users_age_7f7823a4, ix_users_age_0ecc0663)

alter table users rename to members;

create table users (
    id integer not null,
    name varchar(40) not null,
    team_id integer,
    age integer,
    constraint pk_users_db805fe3 primary key (id),
    constraint uq_users_name_c8cfe183 unique (name),
    constraint fk_users_team_id_6d3fd532 foreign key (team_id) references teams (id),
    constraint ck_users_age_7f7823a4 check (age >= 0)
);

create index ix_users_age_0ecc0663 on users (age);
