create table users (
    id integer not null,
    name varchar(40) not null,
    email varchar(255),
    constraint users_pk primary key (id),
    constraint one_mail unique (email),
    constraint positive check (id > 0)
);
create table posts (
    id integer primary key,
    title varchar(80) not null,
    author_id integer,
    constraint written_by foreign key (author_id) references users (id)
);
