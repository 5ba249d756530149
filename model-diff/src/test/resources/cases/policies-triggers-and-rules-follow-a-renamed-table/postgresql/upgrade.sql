-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made people, people(id integer not null, name varchar(40) not null, years bigint, pk_users)

alter table users rename to people;

alter table people rename column age to years;

drop trigger a_always on people;

drop policy adults on people;

drop trigger b_replica on people;

drop trigger c_later on people;

drop policy everybody on people;

drop rule no_ageing on people;

alter table people alter column years set data type bigint;

CREATE TRIGGER a_always BEFORE UPDATE OF years ON people FOR EACH ROW EXECUTE FUNCTION logged();

alter table people enable always trigger a_always;

create policy adults on people as restrictive for update to pg_monitor, pg_signal_backend using ((years > 17)) with check ((years < 200));

comment on policy adults on people is 'of age';

CREATE TRIGGER b_replica AFTER UPDATE OF years ON people FOR EACH STATEMENT EXECUTE FUNCTION logged();

alter table people enable replica trigger b_replica;

CREATE CONSTRAINT TRIGGER c_later AFTER UPDATE OF years ON people DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.years IS NOT NULL)) EXECUTE FUNCTION logged();

comment on trigger c_later on people is 'at the end';

create policy everybody on people for delete using ((years IS NULL));

CREATE RULE no_ageing AS
    ON UPDATE TO people
   WHERE (new.years < old.years) DO INSTEAD NOTHING;

alter table people enable always rule no_ageing;

comment on rule no_ageing on people is 'never younger';
