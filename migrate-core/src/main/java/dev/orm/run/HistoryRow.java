package dev.orm.run;

/**
 * One row of the version table, without the stored texts.
 *
 * @param appliedAt by the server's clock, in UTC, as the server wrote it
 */
public record HistoryRow(long sequence, HistoryEntry entry, AppliedBy by, String appliedAt, String runId) {

    /** Who and when, for a message. */
    public String applied() {
        return "by " + by + " at " + appliedAt + " UTC";
    }
}
