create table guests (host integer) inherits (users);
