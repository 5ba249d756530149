-- undo of after
-- orm:database mysql

create table tags (
    id integer not null auto_increment,
    word varchar(20) not null,
    primary key (id)
);
