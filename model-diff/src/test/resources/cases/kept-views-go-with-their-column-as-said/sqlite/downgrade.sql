-- undo of after
-- orm:database sqlite

alter table users add column nick varchar(10);

CREATE VIEW names as select name, nick from users;

CREATE VIEW short_names as select substr(name, 1, 3) as name from names;

CREATE TRIGGER rename_user instead of update on names begin update users set name = new.name where nick = old.nick; end;
