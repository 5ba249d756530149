-- undo of after
-- orm:database sqlite

create table posts (
    id integer not null,
    title varchar(80) not null,
    constraint pk_posts primary key (id)
);

create table tags (
    id integer not null,
    word varchar(20) not null,
    constraint pk_tags primary key (id)
);
