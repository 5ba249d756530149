create view grown with (security_barrier = true) as select id, name, age from users where age > 18 with cascaded check option;
create view oldest as select max(age) as age from grown;
comment on column grown.age is 'in years';
grant select (name), update on grown to public;
