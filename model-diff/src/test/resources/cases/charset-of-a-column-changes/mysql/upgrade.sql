-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(nick varchar(10) collate latin1_swedish_ci)

alter table users modify column nick varchar(10) collate latin1_swedish_ci;
