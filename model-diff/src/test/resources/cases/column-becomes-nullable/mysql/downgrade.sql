-- undo of after
-- orm:database mysql

update users set nick = '' where nick is null;

alter table users modify column nick varchar(10) not null;
