create table notes (
    id integer not null,
    text varchar(80) not null,
    constraint pk_notes primary key (id)
);
