-- undo of after
-- orm:database mysql

alter table posts drop foreign key fk_posts_author_id;

-- orm:destructive narrow-type users.id
alter table users modify column id integer not null auto_increment;

-- orm:destructive narrow-type posts.author_id
-- orm:destructive narrow-type posts.id
alter table posts
    modify column author_id integer,
    modify column id integer not null auto_increment,
    add constraint fk_posts_author_id foreign key (author_id) references users (id);
