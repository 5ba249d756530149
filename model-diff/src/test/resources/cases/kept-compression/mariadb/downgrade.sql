-- undo of after
-- orm:database mariadb

alter table notes
    modify column spot point ref_system_id=4326,
    modify column body text compressed;
