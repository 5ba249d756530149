package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** How a run of orm ended and what it said. */
record Answer(int exit, String out, String err) {

    Answer exits(int expected) {
        assertThat(exit).as(out + err).isEqualTo(expected);
        return this;
    }

    /** The one object on stdout; anything else there is a failure. */
    Map<String, Object> json() {
        return Json.object(out);
    }

    /** The error that stands on stdout as JSON. */
    Map<String, Object> error() {
        return Json.object(out, "error");
    }

    /** With every id of fourteen digits, time and name that differ from run to run under a fixed word. */
    Answer steady() {
        return new Answer(exit, steady(out), steady(err));
    }

    private static String steady(String text) {
        return text.replaceAll("(?<!\\d)\\d{14}(?!\\d)", "ID")
                .replaceAll("\\(\\d+ ms\\)", "(N ms)")
                .replaceAll("applied by \\S+ at [-0-9: ]+ UTC", "applied by WHO at WHEN");
    }
}
