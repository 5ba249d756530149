package dev.orm.operation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a piece of SQL in lower case; each may be a name: a yes may be a coincidence, a no is certain. */
final class Words {
    private Words() {}

    static Set<String> in(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }
}
