package dev.orm.connect;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of a driver by name, whatever their case.
 *
 * @param known harmless ones, as the driver spells them
 * @param refused those that run code, read files or turn off what protects; never allowed
 */
record OptionNames(Set<String> known, Set<String> refused) {

    OptionNames {
        known = Set.copyOf(known);
        refused = Set.copyOf(refused);
    }

    boolean refuses(String name) {
        return refused.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Lower-case name to the driver's spelling, of all that may pass. */
    Map<String, String> passing(Collection<String> allowed) {
        Map<String, String> spelling = new TreeMap<>();
        allowed.forEach(name -> spelling.put(name.toLowerCase(Locale.ROOT), name));
        known.forEach(name -> spelling.put(name.toLowerCase(Locale.ROOT), name));
        return spelling;
    }
}
