-- undo of after
-- orm:database postgresql

drop policy all_nicks on users;

drop trigger nick_changed on users;

drop materialized view stored_nicks;

drop view nicks;

-- orm:destructive narrow-type users.nick
alter table users alter column nick set data type varchar(10);

create view nicks as
SELECT users.name,
    users.nick
   FROM users
  WHERE ((users.nick)::text <> ''::text);

grant select on nicks to public;

comment on view nicks is 'short names';

create materialized view stored_nicks as
SELECT nicks.nick
   FROM nicks;

CREATE INDEX by_nick ON stored_nicks USING btree (nick);

create policy all_nicks on users using ((nick IS NOT NULL));

CREATE TRIGGER nick_changed BEFORE UPDATE OF nick ON users FOR EACH ROW EXECUTE FUNCTION logged();
