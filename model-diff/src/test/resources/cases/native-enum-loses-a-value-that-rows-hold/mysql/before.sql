create table users (
    id integer not null auto_increment primary key,
    state enum('NEW', 'OLD', 'GONE') not null default 'GONE'
);
