alter table users alter check ck_users_age not enforced;
