package dev.orm.sql;

/** An object that a statement makes, changes or removes. */
public record NamedObject(Kind kind, ObjectName name) {

    /** What sort of object. */
    public enum Kind {
        TABLE,
        VIEW,
        INDEX,
        TRIGGER,
        SEQUENCE,
        TYPE,
        SCHEMA,
        DATABASE,
        ROUTINE
    }

    public static NamedObject table(ObjectName name) {
        return new NamedObject(Kind.TABLE, name);
    }
}
