-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users_seq
-- orm:made users(id bigint not null)

create sequence users_seq start with 1 increment by 50 cache 1000;

alter table users modify column id bigint not null;

insert into users_seq select next, minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count from (select max(number) as next from (select id + 50 as number from users) numbers) highest, (select * from users_seq) numbering where next is not null;
