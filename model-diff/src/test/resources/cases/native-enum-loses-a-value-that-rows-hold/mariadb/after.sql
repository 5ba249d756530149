create table users (
    id integer not null auto_increment primary key,
    state enum('KEPT', 'NEW', 'OLD') not null default 'NEW'
);
