-- undo of after
-- orm:database postgresql

comment on column users.name is 'two';
