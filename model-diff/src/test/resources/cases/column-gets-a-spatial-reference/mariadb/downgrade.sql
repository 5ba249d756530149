-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type places.spot
alter table places modify column spot point;
