package dev.orm.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code orm:made} lines of a script, read when somebody asks: most commands do not, and there may be thousands. */
public final class MadeLines {
    private final List<Line> lines;
    private @Nullable Made made;

    private MadeLines(List<Line> lines, @Nullable Made made) {
        this.lines = List.copyOf(lines);
        this.made = made;
    }

    /** @param where file and line, for messages */
    record Line(String where, String text) {}

    static MadeLines unread(List<Line> lines) {
        return new MadeLines(lines, null);
    }

    public static MadeLines of(Made made) {
        return new MadeLines(List.of(), made);
    }

    /** @throws HeaderException where a line is not understood */
    Made read() {
        if (made == null) {
            List<Made> all = new ArrayList<>();
            lines.forEach(line -> all.add(MadeText.parse(line.where(), line.text())));
            made = Made.sum(all);
        }
        return made;
    }
}
