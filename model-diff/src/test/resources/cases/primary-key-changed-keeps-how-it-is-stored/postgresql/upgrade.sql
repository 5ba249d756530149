-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made notes(user_id integer not null)
-- orm:made users(id integer not null, pk_users, uq_users_id)

alter table notes drop constraint fk_notes_users;

alter table users drop constraint pk_users;

-- orm:destructive narrow-type notes.user_id
alter table notes alter column user_id set data type integer using trim(user_id)::integer;

-- orm:destructive narrow-type users.id
alter table users alter column id set data type integer using trim(id)::integer;

alter table users add constraint pk_users primary key (id, name) with (fillfactor=70);

comment on constraint pk_users on users is 'the number';

alter table users cluster on pk_users;

alter table users replica identity using index pk_users;

alter table users add constraint uq_users_id unique (id);

alter table notes add constraint fk_notes_users foreign key (user_id) references users (id);

comment on constraint fk_notes_users on notes is 'whose';
