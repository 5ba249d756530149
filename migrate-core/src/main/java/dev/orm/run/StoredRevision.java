package dev.orm.run;

/** What the database keeps of a revision, whatever became of it, and whether or not a folder knows it. */
public record StoredRevision(HistoryRow row, StoredTexts texts) {}
