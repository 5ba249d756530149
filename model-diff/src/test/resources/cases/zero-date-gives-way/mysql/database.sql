set session sql_mode = '';
alter table users alter column born set default '0000-00-00';
