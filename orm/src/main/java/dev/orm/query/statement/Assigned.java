package dev.orm.query.statement;

/**
 * A column and what an update sets it to.
 *
 * @param column as SQL, without its table
 * @param constant whether the value is the same for all rows
 */
record Assigned(String column, SqlPart value, boolean constant) {

    /** Whether the value is that of a row that is not there. */
    boolean isNull() {
        return constant && value.parameters().get(0).value() == null;
    }
}
