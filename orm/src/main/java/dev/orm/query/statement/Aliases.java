package dev.orm.query.statement;

import dev.orm.mapping.ClassNames;
import dev.orm.sql.Syntax;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the tables of one statement, subqueries and all: readable, none twice, none in need of quotes. */
final class Aliases {
    private static final int LONGEST = 30;

    private final Syntax syntax;
    private final Set<String> taken = new HashSet<>();

    Aliases(Syntax syntax) {
        this.syntax = syntax;
    }

    /** After an attribute, entity or table. */
    String next(String name) {
        String stem = isUnusable(stem(name)) ? stem(name) + "_" : stem(name);
        String alias = stem;
        for (int number = 2; !taken.add(alias); number++) {
            alias = stem + number;
        }
        return alias;
    }

    /** Keeps a name from being given out. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    private boolean isUnusable(String alias) {
        return !alias.equals(syntax.name(alias))
                || !alias.equals(Syntax.standard().name(alias));
    }

    private static String stem(String name) {
        String last = ClassNames.simple(name);
        String plain = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String letterFirst = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "t" + plain : plain;
        return letterFirst.substring(0, Math.min(letterFirst.length(), LONGEST));
    }
}
