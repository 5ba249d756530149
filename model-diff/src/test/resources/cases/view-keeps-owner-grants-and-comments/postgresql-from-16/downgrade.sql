-- undo of after
-- orm:database postgresql

drop view oldest;

drop view adults;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer;

create view adults with (security_invoker=true, security_barrier=true, check_option=local) as
SELECT id,
    name,
    age
   FROM users
  WHERE (age > 17);

alter view adults alter column name set default 'nobody'::character varying;

alter view adults owner to pg_monitor;

revoke select on adults from pg_read_all_stats;

grant select, update on adults to pg_signal_backend with grant option;

grant insert (name) on adults to public;

grant select (age) on adults to public;

comment on view adults is 'of age';

comment on column adults.age is 'in years';

create view oldest as
SELECT max(age) AS age
   FROM adults;

revoke select on oldest from pg_read_all_stats;

CREATE TRIGGER written INSTEAD OF UPDATE ON adults FOR EACH ROW EXECUTE FUNCTION logged();

comment on trigger written on adults is 'into users';

CREATE RULE never AS
    ON INSERT TO oldest DO INSTEAD NOTHING;

comment on rule never on oldest is 'it is computed';
