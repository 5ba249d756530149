-- undo of after
-- orm:database mariadb

alter table users add column _orm_new_state enum('NEW', 'OLD') after state;

update users set _orm_new_state = (case state when 0 then 'NEW' when 1 then 'OLD' end);

-- orm:destructive narrow-type users.state
alter table users
    drop column state,
    change column _orm_new_state state enum('NEW', 'OLD');
