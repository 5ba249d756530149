create table users (
    id integer not null primary key,
    name varchar(40) not null,
    email varchar(255),
    realm varchar(20),
    unique (email, realm)
);
