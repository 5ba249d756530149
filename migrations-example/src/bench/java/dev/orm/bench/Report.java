package dev.orm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measured figures as a Markdown table. */
final class Report {
    private final List<String> rows = new ArrayList<>(List.of(
            "| what | took | yardstick, in the same run | it took | ratio | aim |", "|---|---|---|---|---|---|"));

    /** @param aim the largest ratio that is good enough */
    void ratio(String what, Timing own, Timing yardstick, double aim) {
        row(what, own.median(), yardstick.name(), yardstick.median(), "at most " + aim);
    }

    /** A comparison that nothing is promised about. */
    void beside(String what, Timing own, Timing yardstick) {
        row(what, own.median(), yardstick.name(), yardstick.median(), "");
    }

    /** @param aim how many seconds are good enough */
    void absolute(String what, Timing own, double aim) {
        rows.add(String.format(Locale.ROOT, "| %s | %s | | | | under %s s |", what, seconds(own.median()), aim));
    }

    /**
     * @param check the whole {@code orm check}
     * @param fewer what a tenth of the tables took; null: this is the tenth
     */
    void reflected(String what, Figures figures, Timing check, @Nullable Double fewer) {
        String beside = figures.besideTime() + "; `orm check`, whole: " + seconds(check.median());
        String ratio = fewer == null ? "" : String.format(Locale.ROOT, "%.1f", figures.seconds() / fewer);
        String tenth = fewer == null ? "" : seconds(fewer);
        rows.add("| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        seconds(figures.seconds()),
                        beside,
                        tenth,
                        ratio,
                        fewer == null ? "PostgreSQL: under 1.0 s" : "linear, 512 MB"));
    }

    /** Says why there is nothing to see. */
    void skipped(String what, String reason) {
        rows.add("| " + what + " | | " + reason + " | | | |");
    }

    String markdown() {
        return String.join("\n", rows) + "\n";
    }

    private void row(String what, double own, String yardstick, double other, String aim) {
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f | %s |",
                what,
                seconds(own),
                yardstick,
                seconds(other),
                own / other,
                aim));
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, time < 1 ? "%.3f s" : "%.2f s", time);
    }
}
