create table users (
    id integer not null primary key
);

create table posts (
    id integer not null primary key,
    user_id integer,
    constraint by_user foreign key (user_id) references users (id) on delete set null,
    constraint by_somebody check (user_id > 0)
);
