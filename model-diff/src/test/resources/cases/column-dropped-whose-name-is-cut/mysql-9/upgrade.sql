-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-column users."c_éééééééééééééééééééé"
alter table users
    drop column `c_éééééééééééééééééééé`,
    force;
