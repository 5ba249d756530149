-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.note
alter table users
    modify column note varchar(40) not null,
    add constraint uq_users_note_id unique (note, id);
