create table teams (id integer not null auto_increment primary key);

create table users (
    id integer not null,
    name varchar(60) not null,
    alias varchar(20) default 'y',
    age bigint comment 'years',
    team_id integer not null,
    score integer not null,
    born date,
    primary key (id, team_id),
    unique key uq_users_alias (alias),
    key ix_users_team_id_age (team_id, age),
    constraint fk_users_team_id foreign key (team_id) references teams (id) on delete cascade
) comment 'people';
