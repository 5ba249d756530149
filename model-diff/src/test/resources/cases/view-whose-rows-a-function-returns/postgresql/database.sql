create view adults as select id, name from users;
create function listed() returns setof adults language sql as 'select * from adults';
