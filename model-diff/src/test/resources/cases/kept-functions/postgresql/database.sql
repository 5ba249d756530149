create function twice(x integer) returns integer language sql immutable as 'select x * 2';
create procedure nothing() language sql as 'select 1';
