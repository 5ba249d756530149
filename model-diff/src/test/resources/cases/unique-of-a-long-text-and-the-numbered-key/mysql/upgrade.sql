-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(note longtext not null)

alter table users
    drop index uq_users_note_id,
    modify column note longtext not null;
