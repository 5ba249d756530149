create table article (
    id integer not null,
    title varchar(80) not null,
    constraint pk_article primary key (id)
);
