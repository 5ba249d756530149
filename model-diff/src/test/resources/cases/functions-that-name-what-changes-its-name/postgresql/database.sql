create function shorten() returns trigger language plpgsql as $$
begin
    new.nick := lower(new.nick);
    return new;
end $$;
create trigger shortened before insert or update on users for each row execute function shorten();
create function nicks(above integer) returns bigint language sql as
    'select count(nick) from users where id > above';
create procedure forget() language sql as 'update users set old_note = null';
create function innocent() returns text language sql as $$ select 'users nick' $$;
