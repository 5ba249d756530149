-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made mood
-- orm:made days, days(id integer not null, mood mood not null default ('sad'), moods mood[], pk_days)

create type mood as enum ('sad', 'it''s fine');

create table days (
    id integer not null,
    mood mood not null default 'sad',
    moods mood[],
    constraint pk_days primary key (id)
);
