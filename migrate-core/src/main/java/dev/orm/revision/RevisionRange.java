package dev.orm.revision;

/**
 * A stretch of the history, both ends included: {@code A:B}, {@code A:}, {@code :B}.
 *
 * @param from {@code base} where it was left out
 * @param to {@code heads} where it was left out
 */
public record RevisionRange(RevisionTarget from, RevisionTarget to) {

    /**
     * One target without a colon means up to that target.
     *
     * @throws TargetException where the text is no range
     */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new RevisionRange(new RevisionTarget.Base(), RevisionTarget.parse(text));
        }
        return new RevisionRange(
                end(text.substring(0, colon), new RevisionTarget.Base()),
                end(text.substring(colon + 1), new RevisionTarget.Heads()));
    }

    /** Whether an end depends on where the database stands. */
    public boolean asksDatabase() {
        return from.asksDatabase() || to.asksDatabase();
    }

    private static RevisionTarget end(String text, RevisionTarget missing) {
        return text.isBlank() ? missing : RevisionTarget.parse(text);
    }
}
