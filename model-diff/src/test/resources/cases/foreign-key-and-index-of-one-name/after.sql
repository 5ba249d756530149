create table users (
    id integer not null primary key
);

create table posts (
    id integer not null primary key,
    user_id integer,
    title varchar(40),
    rating integer,
    constraint by_user foreign key (user_id) references users (id)
);
create index by_user on posts (title);
