-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table words
drop table words;

create table tags (
    id integer not null,
    word varchar(20) not null,
    constraint pk_tags primary key (id)
);
