begin; insert into t values (1); end;
begin immediate; savepoint s; release s; rollback;
