-- undo of after
-- orm:database postgresql

alter table users add column best_id integer;

alter table users add constraint best foreign key (best_id) references posts (id);

alter table posts add constraint author foreign key (author_id) references users (id);
