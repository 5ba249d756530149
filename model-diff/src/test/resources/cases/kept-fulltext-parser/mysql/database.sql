create fulltext index ix_words on users (bio) with parser ngram comment 'in pieces';
