package dev.orm.sql;

/** A line and a column of a file, both from 1. */
record Place(int line, int column) {
    static final Place FIRST = new Place(1, 1);

    /**
     * Behind the characters. Where a line ends with a carriage return alone, the column begins anew, not the line; a byte
     * order mark takes no column. So does Flyway count.
     */
    Place behind(char[] characters, int from, int to) {
        int lines = line;
        int lineStart = from - column + 1;
        for (int index = from; index < to; index++) {
            char character = characters[index];
            if (character > '\r' && character != Characters.BYTE_ORDER_MARK) {
                continue;
            }
            if (character == '\n') {
                lines++;
                lineStart = index + 1;
            } else if (character == '\r') {
                lineStart = index + 1;
            } else if (character == Characters.BYTE_ORDER_MARK) {
                lineStart++;
            }
        }
        return new Place(lines, to - lineStart + 1);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
