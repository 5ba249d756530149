alter table users alter column name set default E'a\n\x07b';
