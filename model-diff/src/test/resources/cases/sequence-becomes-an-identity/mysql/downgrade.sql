-- undo of after
-- orm:database mysql

create table users_seq (
    next_val bigint
);

alter table users modify column id bigint not null;

insert into users_seq (next_val) values (1);

update users_seq set next_val = (select max(number) from (select 1 as number union all select id + 1000 as number from users) numbers);
