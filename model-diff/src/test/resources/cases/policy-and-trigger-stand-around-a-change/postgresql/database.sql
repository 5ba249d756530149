create function logged() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger grown before update of age on users for each row when (new.age > old.age) execute function logged();
alter table users disable trigger grown;
comment on trigger grown on users is 'once a year';
alter table users enable row level security;
create policy adults on users for select to public using (age > 18);
comment on policy adults on users is 'of age';
