create index bio_begins on users (bio(30));
