-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(by_somebody)

alter table posts add constraint by_somebody check (user_id > 0);
