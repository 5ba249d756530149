-- undo of after
-- orm:database postgresql

drop policy adults on users;

drop trigger grown on users;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer;

create policy adults on users for select using ((age > 18));

comment on policy adults on users is 'of age';

CREATE TRIGGER grown BEFORE UPDATE OF age ON users FOR EACH ROW WHEN ((new.age > old.age)) EXECUTE FUNCTION logged();

alter table users disable trigger grown;

comment on trigger grown on users is 'once a year';
