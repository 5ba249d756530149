-- after
-- orm:revises 1
-- orm:database postgresql

drop trigger cheered on users;

drop view better;

drop view best;

alter type mood rename to _orm_old_mood;

create type mood as enum ('sad', 'happy');

-- orm:destructive narrow-type users.mood
alter table users alter column mood set data type mood using mood::text::mood;

drop type _orm_old_mood;

create view best as
SELECT 'happy'::mood AS mood;

create view better as
SELECT best.mood
   FROM best;

CREATE TRIGGER cheered BEFORE INSERT ON users FOR EACH ROW WHEN ((new.mood = 'happy'::mood)) EXECUTE FUNCTION logged();
