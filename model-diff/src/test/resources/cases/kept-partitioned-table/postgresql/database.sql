create table logs (day date, what text) partition by range (day);
create table logs_2026 partition of logs for values from ('2026-01-01') to ('2027-01-01');
