-- undo of after
-- orm:database postgresql

drop index by_user;

-- orm:destructive drop-column posts.rating
alter table posts drop column rating;
