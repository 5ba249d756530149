-- undo of after
-- orm:database postgresql

alter table notes drop constraint fk_notes_users;

alter table users drop constraint uq_users_name;

alter table notes drop constraint ck_notes;

alter table users add constraint uq_users_name unique (name) with (fillfactor=70);

comment on constraint uq_users_name on users is 'one name each';

comment on index uq_users_name is 'behind it';

alter table users cluster on uq_users_name;

alter table users replica identity using index uq_users_name;

alter table notes add constraint ck_notes check (id > 0);

comment on constraint ck_notes on notes is 'positive';

alter table notes add constraint fk_notes_users foreign key (user_id) references users (id);

comment on constraint fk_notes_users on notes is 'whose';
