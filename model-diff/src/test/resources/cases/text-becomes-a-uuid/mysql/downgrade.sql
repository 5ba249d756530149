-- undo of after
-- orm:database mysql

alter table users modify column code varbinary(36);

update users set code = bin_to_uuid(code);

alter table users modify column code varchar(40);
