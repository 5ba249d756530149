-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(30) not null default 'x' collate utf8mb4_bin comment 'it''s', seen datetime(6) not null default (current_timestamp(6)) comment 'last' option `on-update` 'current_timestamp(6)')

alter table users
    modify column nick varchar(30) collate utf8mb4_bin not null default 'x' comment 'it''s',
    modify column seen datetime(6) not null default current_timestamp(6) on update current_timestamp(6) comment 'last';
