-- undo of after
-- orm:database mariadb

select 'rows of posts still refer to users, which comes back empty', (select 1 union all (select 1 from posts where author_id is not null limit 1));

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    primary key (id)
);

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
