-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made places(spot point srid 4326)

-- orm:destructive narrow-type places.spot
alter table places modify column spot point srid 4326;
