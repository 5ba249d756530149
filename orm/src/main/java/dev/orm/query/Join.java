package dev.orm.query;

/**
 * A relationship or collection that the rows of a query are multiplied by.
 *
 * @param path from the entity of the query
 * @param left whether rows without a partner stay
 */
public record Join(String path, boolean left) {
    public Join {
        Terms.path(path);
    }
}
