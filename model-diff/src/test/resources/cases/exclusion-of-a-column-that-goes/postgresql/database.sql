alter table users add constraint apart exclude using gist (span with &&);
