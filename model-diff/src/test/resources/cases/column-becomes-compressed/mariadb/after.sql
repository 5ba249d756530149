create table notes (
    id integer not null auto_increment primary key,
    body text compressed,
    head varchar(200) compressed not null comment 'the title'
);
