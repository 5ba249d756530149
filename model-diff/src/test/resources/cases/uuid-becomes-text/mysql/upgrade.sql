-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(code varchar(36))

alter table users modify column code varbinary(36);

update users set code = bin_to_uuid(code);

alter table users modify column code varchar(36);
