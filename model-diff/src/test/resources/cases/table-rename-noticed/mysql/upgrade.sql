-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made words, words(id integer not null identity, word varchar(20) not null, PRIMARY)

-- orm:destructive drop-table tags
drop table tags;

create table words (
    id integer not null auto_increment,
    word varchar(20) not null,
    primary key (id)
);
