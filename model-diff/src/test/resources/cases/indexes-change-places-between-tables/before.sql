create table posts (
    id integer not null primary key,
    title varchar(40) not null,
    constraint of_posts check (title <> '')
);
create index one on posts (title);

create table tags (
    id integer not null primary key,
    word varchar(40) not null,
    constraint of_tags check (word <> '')
);
create index other on tags (word);
