create table logs (day date, what text) partition by range (year(day)) (partition p2026 values less than (2027));
