select 1;
-- import
.mode csv
select 2;
