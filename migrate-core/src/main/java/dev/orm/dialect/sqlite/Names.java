package dev.orm.dialect.sqlite;

/** How SQLite compares names: without the case of the 26 letters, and of no others. */
final class Names {
    private Names() {}

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(index, (char) (letter + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
