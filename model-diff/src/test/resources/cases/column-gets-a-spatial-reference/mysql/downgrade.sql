-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type places.spot
alter table places modify column spot point;
