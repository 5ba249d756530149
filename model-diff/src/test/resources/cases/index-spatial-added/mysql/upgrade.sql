-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made places(ix_places_at)

create spatial index ix_places_at on places (at);
