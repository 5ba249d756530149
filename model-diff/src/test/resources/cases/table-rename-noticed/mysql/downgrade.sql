-- undo of after
-- orm:database mysql

-- orm:destructive drop-table words
drop table words;

create table tags (
    id integer not null auto_increment,
    word varchar(20) not null,
    primary key (id)
);
