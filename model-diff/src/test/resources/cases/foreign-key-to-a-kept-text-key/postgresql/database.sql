create table countries (
    code varchar(2) collate "C" not null primary key,
    name varchar(50) not null
);
create table regions (
    code char(6) not null primary key,
    name varchar(50) not null
);
