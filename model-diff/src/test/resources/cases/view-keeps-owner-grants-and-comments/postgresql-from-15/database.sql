create view adults with (security_invoker = true, security_barrier = true) as
    select id, name, age from users where age > 17 with local check option;
alter view adults alter column name set default 'nobody';
alter view adults owner to pg_monitor;
grant select, update on adults to pg_signal_backend with grant option;
grant insert (name), select (age) on adults to public;
comment on view adults is 'of age';
comment on column adults.age is 'in years';
create function logged() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger written instead of update on adults for each row execute function logged();
comment on trigger written on adults is 'into users';
create view oldest as select max(age) as age from adults;
create rule never as on insert to oldest do instead nothing;
comment on rule never on oldest is 'it is computed';
alter default privileges in schema public grant select on tables to pg_read_all_stats;
