alter table users add system versioning;
