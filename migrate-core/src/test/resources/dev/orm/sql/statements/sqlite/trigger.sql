create trigger tr after update of a, b on main.t
when new.a <> old.a begin
    update t set a = case when new.a > 0 then case b when 1 then 2 else 3 end else 4 end where id = new.id;
    delete from log;
    -- end;
    select ';end;' from t;
end;
select 1;
