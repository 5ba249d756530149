alter table users modify column nick varchar(10) comment 'by hand', comment 'people';
