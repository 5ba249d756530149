create view nicks as select name, nick from users where nick <> '';
comment on view nicks is 'short names';
grant select on nicks to public;
create materialized view stored_nicks as select nick from nicks;
create index by_nick on stored_nicks (nick);
create function logged() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger nick_changed before update of nick on users for each row execute function logged();
alter table users enable row level security;
create policy all_nicks on users using (nick is not null);
