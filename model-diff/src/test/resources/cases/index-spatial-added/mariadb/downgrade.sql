-- undo of after
-- orm:database mariadb

alter table places drop index ix_places_at;
