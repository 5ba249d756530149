-- undo of after
-- orm:database mysql

alter table users add column nick varchar(10);

create fulltext index by_nick on users (nick) with parser ngram;
