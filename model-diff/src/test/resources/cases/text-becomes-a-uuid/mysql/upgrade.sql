-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(code binary(16))

select 'users.code is to hold UUIDs alone', count(uuid_to_bin(code)) from users;

alter table users modify column code varbinary(38);

update users set code = uuid_to_bin(code);

-- orm:destructive narrow-type users.code
alter table users modify column code binary(16);
