-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(10) comment 'sha256:732973716fd7e77d')

alter table users add column nick varchar(10);

comment on column users.nick is 'it''s what \ they
write';
