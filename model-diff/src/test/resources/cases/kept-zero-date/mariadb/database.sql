set session sql_mode = '';
alter table users add column born date not null default '0000-00-00';
