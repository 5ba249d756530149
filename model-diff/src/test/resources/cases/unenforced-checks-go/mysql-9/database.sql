alter table users alter check ck_users_age not enforced;
alter table notes alter check ck_notes_age not enforced;
