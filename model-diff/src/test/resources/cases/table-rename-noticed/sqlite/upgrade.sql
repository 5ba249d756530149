-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made words, words(id integer not null identity, word varchar(20) not null, pk_words)

-- orm:destructive drop-table tags
drop table tags;

create table words (
    id integer not null,
    word varchar(20) not null,
    constraint pk_words primary key (id)
);
