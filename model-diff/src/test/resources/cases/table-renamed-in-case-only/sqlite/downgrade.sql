-- undo of after
-- orm:database sqlite

alter table floor rename to _orm_new_floor;

alter table _orm_new_floor rename to Floor;
