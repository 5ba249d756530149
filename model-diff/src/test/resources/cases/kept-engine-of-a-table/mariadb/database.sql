alter table users engine = MyISAM;
