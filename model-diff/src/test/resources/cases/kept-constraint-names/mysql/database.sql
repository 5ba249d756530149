create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    email varchar(255),
    constraint one_mail unique (email)
);
create table posts (
    id integer not null auto_increment primary key,
    title varchar(80) not null,
    author_id integer,
    constraint written_by foreign key (author_id) references users (id)
);
