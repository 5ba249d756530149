-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(40) not null comment 'twos', "table:comment" 'ones')

comment on column users.name is 'twos';

comment on table users is 'ones';
