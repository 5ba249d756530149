create function forget() returns trigger language plpgsql as $$ begin delete from posts where title = old.word; return old; end $$;
create trigger tags_deleted after delete on tags for each row execute function forget();
