-- undo of after
-- orm:database postgresql

create sequence users_seq start with 1 increment by 50;

alter table people alter column id drop identity;

alter table people rename to users;

select setval('users_seq', max(number) + 50, false) from (select id as number from users) numbers having max(number) is not null;
