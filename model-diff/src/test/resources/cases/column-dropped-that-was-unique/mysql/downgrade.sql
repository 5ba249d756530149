-- undo of after
-- orm:database mysql

select 'users holds rows, and nothing fits into its column email', (select 1 union all (select 1 from users limit 1));

alter table users
    add column email varchar(255) not null,
    add constraint uq_users_email unique (email);
