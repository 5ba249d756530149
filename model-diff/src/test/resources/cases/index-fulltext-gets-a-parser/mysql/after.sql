create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    bio text,
    fulltext index ix_users_bio (bio) with parser ngram
);
