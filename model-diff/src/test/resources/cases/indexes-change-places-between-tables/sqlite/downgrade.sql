-- undo of after
-- orm:database sqlite
-- orm:rebuilds tags HASH
-- orm:rebuilds posts HASH

drop index one;

drop index other;

-- rebuild of tags: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_tags (
    id integer not null,
    word varchar(40) not null,
    constraint pk_tags primary key (id),
    constraint of_tags check (word <> '')
);

insert into _orm_new_tags (id, word)
select id, word from tags;

drop table tags;

alter table _orm_new_tags rename to tags;

pragma legacy_alter_table = off;

create index other on tags (word);

-- rebuild of posts: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_posts (
    id integer not null,
    title varchar(40) not null,
    constraint pk_posts primary key (id),
    constraint of_posts check (title <> '')
);

insert into _orm_new_posts (id, title)
select id, title from posts;

drop table posts;

alter table _orm_new_posts rename to posts;

pragma legacy_alter_table = off;

create index one on posts (title);
