-- undo of after
-- orm:database mysql

alter table places drop index ix_places_at;
