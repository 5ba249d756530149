alter index uq_users_name set (fillfactor = 70);
comment on constraint uq_users_name on users is 'one name each';
comment on index uq_users_name is 'behind it';
alter table users cluster on uq_users_name;
alter table users replica identity using index uq_users_name;
comment on constraint fk_notes_users on notes is 'whose';
comment on constraint ck_notes on notes is 'positive';
