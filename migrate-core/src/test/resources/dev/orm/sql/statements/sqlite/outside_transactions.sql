vacuum;
pragma main.foreign_keys = on;
pragma user_version = 3;
pragma legacy_alter_table = on;
pragma JOURNAL_MODE = wal;
attach 'x.db' as x;
detach x;
