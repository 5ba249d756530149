comment on table users is 'people';
comment on column users.name is 'as they write it';
