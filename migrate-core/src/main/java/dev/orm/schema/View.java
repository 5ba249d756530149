package dev.orm.schema;

/**
 * A view, with the whole statement that creates it.
 *
 * @param broken whether it names something that is not there any more, so that nobody can use it, nor make it again
 */
public record View(TableName name, String definition, Making making, boolean broken) {

    /** One that means the same in every session. */
    public View(TableName name, String definition) {
        this(name, definition, Making.any(), false);
    }

    public View withDefinition(String other) {
        return new View(name, other, making, broken);
    }
}
