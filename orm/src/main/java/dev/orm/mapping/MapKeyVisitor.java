package dev.orm.mapping;

/** One method per member of {@link MapKey}. */
public interface MapKeyVisitor<R> {

    R visitOfTarget(MapKey.OfTarget key);

    R visitOwn(MapKey.Own key);

    R visitReference(MapKey.Reference key);
}
