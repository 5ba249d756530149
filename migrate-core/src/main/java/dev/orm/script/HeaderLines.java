package dev.orm.script;

/** Finds the {@code -- orm:} lines in a script of any length: of all others it only counts the ends. */
final class HeaderLines implements TextSink {
    private static final String MARK = "--orm:";
    private static final int DASHES = 2;
    private static final int OTHER = -1;

    private final Listener listener;
    private final StringBuilder found = new StringBuilder();
    private int number = 1;
    private int matched;
    private boolean returned;

    HeaderLines(Listener listener) {
        this.listener = listener;
    }

    /** Is told each line that was found. */
    @FunctionalInterface
    interface Listener {
        /** @param text what stands behind {@code orm:} */
        void found(int line, String text);
    }

    @Override
    public void take(char[] text, int length) {
        for (int index = 0; index < length; index++) {
            char character = text[index];
            if (character == '\n' && returned) {
                returned = false;
            } else if (character == '\n' || character == '\r') {
                returned = character == '\r';
                end();
            } else {
                returned = false;
                take(character);
            }
        }
    }

    private void take(char character) {
        if (matched == MARK.length()) {
            found.append(character);
        } else if (matched != OTHER && character == MARK.charAt(matched)) {
            matched++;
        } else if ((matched != 0 && matched != DASHES) || !Character.isWhitespace(character)) {
            matched = OTHER;
        }
    }

    private void end() {
        if (matched == MARK.length()) {
            listener.found(number, found.toString().strip());
            found.setLength(0);
        }
        matched = 0;
        number++;
    }

    @Override
    public void finish() {
        end();
    }
}
