-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nickname varchar(20))

alter table users rename column nick to nickname;

-- orm:destructive drop-column users.old_note
alter table users drop column old_note;
