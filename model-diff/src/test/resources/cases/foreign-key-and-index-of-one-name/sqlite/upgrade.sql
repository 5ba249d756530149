-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made posts(rating integer, by_user)

alter table posts add column rating integer;

create index by_user on posts (title);
