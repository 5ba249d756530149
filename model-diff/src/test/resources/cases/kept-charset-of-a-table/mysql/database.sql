alter table users convert to character set latin1;
