comment on type mood is 'it''s how one feels';
revoke usage on type mood from public;
grant usage on type mood to pg_monitor;
grant usage on type mood to pg_signal_backend with grant option;
alter type mood owner to pg_database_owner;
comment on constraint glad on users is 'no sad ones';
comment on index ix_sad is 'to be cheered up';
