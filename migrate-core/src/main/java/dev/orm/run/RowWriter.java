package dev.orm.run;

import java.sql.SQLException;

/** Writes rows of the version table: into it, or as text. */
interface RowWriter {
    void insert(long sequence, HistoryEntry entry, StoredTexts texts) throws SQLException;

    /** Gives a row that is applied another state; that it is still applied is part of the question. */
    void supersede(HistoryRow row, RowState state) throws SQLException;
}
