create table users (
    id integer primary key,
    name varchar(40) not null,
    boss_id integer,
    constraint boss foreign key (boss_id) references users (id) deferrable initially deferred
);
