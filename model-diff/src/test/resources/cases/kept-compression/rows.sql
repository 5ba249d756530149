insert into notes (body, spot) values ('a', st_geomfromtext('point(1 2)', 4326));
