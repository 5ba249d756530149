-- undo of after
-- orm:database postgresql

alter table users add column nick varchar(10);

create view names as
SELECT users.name,
    users.nick
   FROM users;

create view short_names as
SELECT substr((names.name)::text, 1, 3) AS name
   FROM names;

CREATE RULE rename_user AS
    ON UPDATE TO names DO INSTEAD  UPDATE users SET name = new.name
  WHERE ((users.nick)::text = (old.nick)::text);
