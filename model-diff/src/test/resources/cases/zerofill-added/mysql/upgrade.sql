-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(number integer(8) option `unsigned` '' option `zerofill` '')

alter table users modify column number integer(8) unsigned zerofill;
