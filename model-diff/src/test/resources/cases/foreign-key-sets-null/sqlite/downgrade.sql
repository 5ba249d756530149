-- undo of after
-- orm:database sqlite
-- orm:rebuilds posts HASH

-- rebuild of posts: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_posts (
    id integer,
    title varchar(80) not null,
    author_id integer,
    constraint pk_posts primary key (id),
    constraint fk_posts_author_id foreign key (author_id) references users (id) on delete cascade
);

insert into _orm_new_posts (id, title, author_id)
select id, title, author_id from posts;

drop table posts;

alter table _orm_new_posts rename to posts;

pragma legacy_alter_table = off;
