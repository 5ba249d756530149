create rule no_ageing as on update to users where new.age < old.age do instead nothing;
