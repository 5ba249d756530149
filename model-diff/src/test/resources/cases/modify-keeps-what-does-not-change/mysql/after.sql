create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    nick varchar(30) collate utf8mb4_bin not null default 'x' comment 'it''s',
    seen datetime(6) not null default current_timestamp(6) on update current_timestamp(6) comment 'last'
);
