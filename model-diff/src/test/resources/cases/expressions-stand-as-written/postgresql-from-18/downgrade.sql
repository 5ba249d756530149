-- undo of after
-- orm:database postgresql

drop index ix_users_name;

drop index ix_users_age;

alter table users drop constraint ck_users_age_name;

-- orm:destructive drop-column users.doubled
alter table users drop column doubled;

-- orm:destructive drop-column users.initials
alter table users drop column initials;
