package dev.orm.cli.output;

/** How a piece of a line looks on a terminal that has colours. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    GOOD("32"),
    CAUTION("33"),
    BAD("31"),
    FAINT("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String of(String text, boolean colour) {
        return colour && this != PLAIN ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
