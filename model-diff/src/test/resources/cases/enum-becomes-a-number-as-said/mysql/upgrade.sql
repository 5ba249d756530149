-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(state tinyint)

alter table users add column _orm_new_state tinyint after state;

update users set _orm_new_state = (case state when 'NEW' then 0 when 'OLD' then 1 end);

-- orm:destructive narrow-type users.state
alter table users
    drop column state,
    change column _orm_new_state state tinyint;
