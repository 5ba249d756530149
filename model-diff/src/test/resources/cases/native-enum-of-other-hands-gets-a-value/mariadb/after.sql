create table users (
    id integer not null auto_increment primary key,
    state enum('SEEN', 'PAID', 'NEW', 'SOLD', 'OLD') not null
);
