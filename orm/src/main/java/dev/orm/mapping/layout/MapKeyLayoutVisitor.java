package dev.orm.mapping.layout;

/** One method per member of {@link MapKeyLayout}. */
public interface MapKeyLayoutVisitor<R> {

    R visitOfTarget(MapKeyLayout.OfTarget key);

    R visitOwn(MapKeyLayout.Own key);

    R visitReference(MapKeyLayout.Reference key);
}
