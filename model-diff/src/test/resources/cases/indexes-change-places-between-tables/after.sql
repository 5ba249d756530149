create table posts (
    id integer not null primary key,
    title varchar(40) not null
);
create index other on posts (title);

create table tags (
    id integer not null primary key,
    word varchar(40) not null
);
create index one on tags (word);
