-- the licence
/* more */ select 1; -- behind one
select 2 -- behind two
;
-- the tail
