-- undo of after
-- orm:database postgresql

alter table posts drop constraint author;

-- orm:destructive narrow-type users.id
alter table users alter column id set data type integer using trim(id)::integer;

-- orm:destructive narrow-type posts.author_id
alter table posts alter column author_id set data type integer using trim(author_id)::integer;

alter table posts add constraint author foreign key (author_id) references users (id) on delete cascade;
