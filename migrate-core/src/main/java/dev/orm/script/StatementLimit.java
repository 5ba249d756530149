package dev.orm.script;

import java.io.IOException;
import java.io.Reader;

/** Characters of a script, of which only so many may come before the next statement ends: each is held whole. */
final class StatementLimit extends Reader {
    static final int LONGEST = 32_000_000;

    private final String script;
    private final Reader text;
    private int line;
    private int passed;

    StatementLimit(String script, Reader text) {
        this.script = script;
        this.text = text;
    }

    /** @param lastLine in which the statement began that has just ended */
    void statementEnded(int lastLine) {
        line = lastLine;
        passed = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = text.read(target, offset, length);
        passed += Math.max(0, count);
        if (passed > LONGEST) {
            throw ScriptTextException.tooLong(script, line, LONGEST);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
