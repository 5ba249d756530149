-- undo of after
-- orm:database postgresql

comment on table users is null;

comment on column users.name is null;
