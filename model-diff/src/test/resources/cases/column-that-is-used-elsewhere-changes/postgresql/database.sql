create schema reporting;
create view reporting.names as select name from users;
create view ages as select age from users;
create rule later as on insert to notes do also select 1;
create table reporting.audit (id integer);
create policy adults on reporting.audit using (exists (select 1 from public.users where age > 17));
create function older(than integer) returns bigint language sql
begin atomic
    select count(*) from users where age > than;
end;
create view reporting.all_notes as select what from notes;
