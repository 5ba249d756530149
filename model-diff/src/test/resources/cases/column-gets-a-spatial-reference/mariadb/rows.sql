insert into places (id, spot) values (1, null);
