create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    nick varchar(10) not null,
    bio text
);
create index ix_nick on users (nick, name);
create fulltext index ix_bio on users (bio, name);
create unique index ix_both on users (nick, name, id);
