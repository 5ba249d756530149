create table visits (user_id integer not null, day date not null, primary key (day, user_id));
