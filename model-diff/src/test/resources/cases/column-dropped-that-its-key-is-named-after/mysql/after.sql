create table orders (
    id integer not null auto_increment primary key,
    note varchar(20)
);
