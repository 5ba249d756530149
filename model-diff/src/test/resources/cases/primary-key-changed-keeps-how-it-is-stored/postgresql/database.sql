alter index pk_users set (fillfactor = 70);
comment on constraint pk_users on users is 'the number';
alter table users cluster on pk_users;
alter table users replica identity using index pk_users;
comment on constraint fk_notes_users on notes is 'whose';
