package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A path that leads into a collection without saying which member is meant. */
public final class CollectionPathException extends OrmException {
    private static final long serialVersionUID = 1L;

    private CollectionPathException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static CollectionPathException notJoined(String collection, String path, String entity) {
        return new CollectionPathException(
                collection + " is a collection",
                "path " + path + " from " + entity,
                "a row has many of its members, and the query does not say whether it comes once for each",
                "for a row per member: join(\"" + collection + "\"); to ask whether there is one: any(\"" + collection
                        + "\", ..)");
    }

    static CollectionPathException noCollection(String path, String entity) {
        return new CollectionPathException(
                path + " is neither a collection nor a relationship",
                "path " + path + " from " + entity,
                "there is no table behind it that could be joined",
                "name a relationship or a collection");
    }

    static CollectionPathException noMap(String path) {
        return new CollectionPathException(
                path + " is no map",
                "key(\"" + path + "\")",
                "the members of other collections have no keys",
                "name a collection whose member is declared as a java.util.Map");
    }

    static CollectionPathException noOrder(String path) {
        return new CollectionPathException(
                path + " has no order column",
                "index(\"" + path + "\")",
                "the position of a member is stored only where @OrderColumn says so",
                "order by an attribute of the members, or put @OrderColumn on the collection");
    }
}
