-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(state enum('NEW', 'OLD'))

alter table users add column _orm_new_state enum('NEW', 'OLD') after state;

update users set _orm_new_state = (case when state < 1 then 'OLD' else 'NEW' end);

-- orm:destructive narrow-type users.state
alter table users
    drop column state,
    change column _orm_new_state state enum('NEW', 'OLD');
