alter table users add column score integer check (users.score > 0 or "users".score < Users.age);
