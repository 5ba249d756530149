insert into places values (1, st_geomfromtext('point(1 2)'));
