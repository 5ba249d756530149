-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

drop policy adults on users;

drop trigger grown on users;

alter table users alter column age set data type bigint;

create policy adults on users for select using ((age > 18));

comment on policy adults on users is 'of age';

CREATE TRIGGER grown BEFORE UPDATE OF age ON users FOR EACH ROW WHEN ((new.age > old.age)) EXECUTE FUNCTION logged();

alter table users disable trigger grown;

comment on trigger grown on users is 'once a year';
