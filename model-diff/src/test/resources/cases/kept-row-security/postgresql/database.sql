alter table users enable row level security;
create policy everything on users using (true);
