create table teams (
    id integer not null primary key
);

create table users (
    id integer not null primary key,
    name varchar(40) not null unique,
    team_id integer references teams (id),
    age integer,
    check (age >= 0)
);
create index ix_users_age on users (age);
