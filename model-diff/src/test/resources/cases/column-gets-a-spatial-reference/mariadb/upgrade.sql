-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made places(spot point ref_system_id=4326)

-- orm:destructive narrow-type places.spot
alter table places modify column spot point ref_system_id=4326;
