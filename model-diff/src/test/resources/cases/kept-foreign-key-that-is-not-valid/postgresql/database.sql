alter table users add constraint boss foreign key (boss_id) references users (id) on delete cascade not valid;
