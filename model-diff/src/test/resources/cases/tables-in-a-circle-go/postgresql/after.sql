create table tags (
    id integer primary key
);
create table words (
    id integer primary key
);
