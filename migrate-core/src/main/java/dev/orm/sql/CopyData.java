package dev.orm.sql;

/** The lines behind {@code COPY ... FROM STDIN;}, up to one with a backslash and a dot. */
final class CopyData {
    private static final String END = "\\.";

    private CopyData() {}

    /** @throws UnterminatedException where no such line comes */
    static String read(Lexer lexer) {
        lexer.line();
        int start = lexer.end();
        int end = start;
        while (!lexer.atEnd()) {
            if (lexer.line().trim().equals(END)) {
                return lexer.text(start, end);
            }
            end = lexer.end();
        }
        throw UnterminatedException.of("the data of COPY", lexer.place(start));
    }
}
