-- undo of after
-- orm:database sqlite

CREATE VIEW names as select name from users;
