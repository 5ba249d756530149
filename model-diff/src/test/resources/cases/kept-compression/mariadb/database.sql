alter table notes modify body text compressed, modify spot point ref_system_id=4326;
