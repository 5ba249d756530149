package dev.orm.bench;

import java.io.IOException;

/** A program under measurement and what puts its folder back to the start before each run, off the clock. */
record Contender(String name, Program program, Preparation before) {

    Contender(String name, Program program) {
        this(name, program, () -> {});
    }

    /** Work that is not measured. */
    interface Preparation {
        void run() throws IOException, InterruptedException;
    }
}
