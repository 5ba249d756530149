;;
-- nothing
;
select 1;;
