-- undo of after
-- orm:database mysql

alter table users add column _orm_new_state tinyint after state;

update users set _orm_new_state = (case state when 'OLD' then 0 when 'NEW' then 1 end);

-- orm:destructive narrow-type users.state
alter table users
    drop column state,
    change column _orm_new_state state tinyint not null;
