package dev.orm.schema;

/** A view, with the whole statement that creates it. */
public record View(TableName name, String definition, Making making) {

    /** One that means the same in every session. */
    public View(TableName name, String definition) {
        this(name, definition, Making.any());
    }

    public View withDefinition(String other) {
        return new View(name, other, making);
    }
}
