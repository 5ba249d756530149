package dev.orm.diff;

import dev.orm.schema.Name;
import dev.orm.sql.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Names of all sorts: plain, reserved, with blanks, quotes, capitals and other letters, and as long as names can be. */
final class RandomNames {
    private static final int LONGEST = 63;
    private static final List<String> WORDS = List.of("select", "order", "user", "key", "index", "default", "rank");

    private final Dice dice;

    RandomNames(Dice dice) {
        this.dice = dice;
    }

    /** A table's or a column's: in three of four cases the plain one. No two differ in case only. */
    String among(Collection<String> taken, String plain) {
        String name = dice.chance(4) ? odd(plain) : plain;
        return taken.stream().anyMatch(name::equalsIgnoreCase) ? plain : name;
    }

    private String odd(String plain) {
        return switch (dice.below(8)) {
            case 0 -> dice.pick(WORDS);
            case 1 -> "the " + plain;
            case 2 -> "it's \"" + plain + "\"";
            case 3 -> plain.toUpperCase(Locale.ROOT);
            case 4 -> "Ünï_" + plain;
            case 5 -> "`" + plain;
            case 6 -> shortened(plain + "_" + "é".repeat(LONGEST));
            default -> padded(plain + "_");
        };
    }

    /** For a constraint: the derived one, or one that a person chose. */
    Name chosen(Name derived) {
        return dice.chance(4)
                ? Name.given(shortened(dice.pick(List.of("the ", "it's \"", "Ünï_")) + derived))
                : derived;
    }

    /** As it stands in an expression of the model. */
    static String inExpression(String name) {
        return Syntax.standard().name(name);
    }

    private static String padded(String name) {
        StringBuilder padded = new StringBuilder(name).append('é');
        while (bytes(padded.toString()) < LONGEST) {
            padded.append('x');
        }
        return padded.toString();
    }

    private static String shortened(String name) {
        String text = name;
        while (bytes(text) > LONGEST) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
