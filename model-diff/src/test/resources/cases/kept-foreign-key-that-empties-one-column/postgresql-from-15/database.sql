alter table posts add constraint author foreign key (user_id, user_code) references users (id, code)
    on delete set null (user_id);
