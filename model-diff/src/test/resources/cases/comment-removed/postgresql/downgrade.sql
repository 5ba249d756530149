-- undo of after
-- orm:database postgresql

comment on table users is 'one';

comment on column users.name is 'two';
