create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    nick varchar(10) not null,
    bio text
);
create index ix_nick on users (nick);
create fulltext index ix_bio on users (bio) with parser ngram;
create unique index ix_both on users (name, nick);
