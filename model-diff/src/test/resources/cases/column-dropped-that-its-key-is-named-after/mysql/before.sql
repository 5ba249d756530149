create table orders (
    id integer not null auto_increment primary key,
    number varchar(20) not null,
    note varchar(20),
    unique (number)
);
