create rule quiet as on delete to users do instead nothing;
create statistics pairs on id, name from users;
