set session sql_mode = '';
create table users (id integer primary key);
create table notes (id integer primary key, born date not null default '0000-00-00');
