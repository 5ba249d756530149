create view best as select 'happy'::mood as mood;
create view better as select mood from best;
create function logged() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger cheered before insert on users for each row when (new.mood = 'happy') execute function logged();
create index ix_mood on users (mood);
