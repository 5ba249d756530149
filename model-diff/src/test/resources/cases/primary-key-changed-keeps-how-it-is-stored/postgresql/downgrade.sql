-- undo of after
-- orm:database postgresql

alter table notes drop constraint fk_notes_users;

alter table users drop constraint uq_users_id;

alter table users drop constraint pk_users;

-- orm:destructive narrow-type users.id
alter table users alter column id set data type varchar(10);

-- orm:destructive narrow-type notes.user_id
alter table notes alter column user_id set data type varchar(10);

alter table users add constraint pk_users primary key (id) with (fillfactor=70);

comment on constraint pk_users on users is 'the number';

alter table users cluster on pk_users;

alter table users replica identity using index pk_users;

alter table notes add constraint fk_notes_users foreign key (user_id) references users (id);

comment on constraint fk_notes_users on notes is 'whose';
