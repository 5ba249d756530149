create table users_seq (next_val bigint);
insert into users_seq values (1000);
