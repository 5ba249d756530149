create table users (
    id integer not null primary key,
    name varchar(40) not null,
    age integer default (+18),
    nick varchar(10) default ('it''s'),
    seen timestamp default CURRENT_TIMESTAMP
);
