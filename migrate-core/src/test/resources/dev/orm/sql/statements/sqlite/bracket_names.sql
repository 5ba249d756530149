create table [a;b] ([c;d] int, [it's] text);
drop table [a;b];
