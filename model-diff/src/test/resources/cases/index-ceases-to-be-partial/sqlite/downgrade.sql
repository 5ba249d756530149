-- undo of after
-- orm:database sqlite

drop index ix_age;

create index ix_age on users (age) where age > 18;
