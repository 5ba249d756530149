create table notes (
    id integer not null auto_increment primary key,
    body text,
    head varchar(200) not null comment 'the title'
);
