package dev.orm.mapping;

import java.util.List;

/**
 * All methods that are to be called when something happens to an entity.
 *
 * @param all in the order in which they are called: those of listeners first, of classes above before those below
 * @param missing class names of listeners that are not on the class path
 */
public record CallbackMethods(List<CallbackMethod> all, List<String> missing) {
    public CallbackMethods {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
    }
}
