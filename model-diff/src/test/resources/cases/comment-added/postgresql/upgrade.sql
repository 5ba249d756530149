-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(40) not null comment 'as they write it', "table:comment" 'people who''ve signed up')

comment on column users.name is 'as they write it';

comment on table users is 'people who''ve signed up';
