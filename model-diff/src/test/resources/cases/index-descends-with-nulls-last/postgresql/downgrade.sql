-- undo of after
-- orm:database postgresql

drop index ix_age;

create index ix_age on users (age desc);
