alter table users modify column seen datetime(6) on update current_timestamp(6);
