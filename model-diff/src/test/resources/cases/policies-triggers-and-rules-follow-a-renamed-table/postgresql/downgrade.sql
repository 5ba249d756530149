-- undo of after
-- orm:database postgresql

drop trigger a_always on people;

drop policy adults on people;

drop trigger b_replica on people;

drop trigger c_later on people;

drop policy everybody on people;

drop rule no_ageing on people;

-- orm:destructive narrow-type people.years
alter table people alter column years set data type integer;

alter table people rename column years to age;

alter table people rename to users;

CREATE TRIGGER a_always BEFORE UPDATE OF age ON users FOR EACH ROW EXECUTE FUNCTION logged();

alter table users enable always trigger a_always;

create policy adults on users as restrictive for update to pg_monitor, pg_signal_backend using ((age > 17)) with check ((age < 200));

comment on policy adults on users is 'of age';

CREATE TRIGGER b_replica AFTER UPDATE OF age ON users FOR EACH STATEMENT EXECUTE FUNCTION logged();

alter table users enable replica trigger b_replica;

CREATE CONSTRAINT TRIGGER c_later AFTER UPDATE OF age ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.age IS NOT NULL)) EXECUTE FUNCTION logged();

comment on trigger c_later on users is 'at the end';

create policy everybody on users for delete using ((age IS NULL));

CREATE RULE no_ageing AS
    ON UPDATE TO users
   WHERE (new.age < old.age) DO INSTEAD NOTHING;

alter table users enable always rule no_ageing;

comment on rule no_ageing on users is 'never younger';
