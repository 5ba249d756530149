create fulltext index bio_words on users (bio);
