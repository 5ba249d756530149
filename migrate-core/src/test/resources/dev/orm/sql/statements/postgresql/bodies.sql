create function f() returns int language sql begin atomic
    select case when a then b end, 1 as end, t.case from t;
    select 'end;';
end;
begin;
create table atomic (a int);
commit;
create or replace function f() returns trigger language plpgsql as $body$ begin return new; end $body$;
