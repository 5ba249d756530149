-- undo of after
-- orm:database mysql

select 'no value fits column author_id of the rows of posts', (select 1 union all (select 1 from posts where author_id is not null limit 1));

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    primary key (id)
);

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
