-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(author on delete cascade)
-- orm:made users(best on delete set null)

alter table posts add constraint author foreign key (author_id) references users (id) on delete cascade;

alter table users add constraint best foreign key (best_id) references posts (id) on delete set null;
