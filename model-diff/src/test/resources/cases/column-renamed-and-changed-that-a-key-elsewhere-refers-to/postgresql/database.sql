create schema reporting;
create table reporting.audit (level integer constraint fk_audit_level references users (level));
create view reporting.levels as select level from users;
