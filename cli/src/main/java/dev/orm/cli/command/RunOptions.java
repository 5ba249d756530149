package dev.orm.cli.command;

import java.util.List;

/** What upgrade and downgrade have in common. */
final class RunOptions {
    private static final List<String> LATER = List.of("--sql", "--server-version");

    private RunOptions() {}

    static Specs add(Specs specs) {
        return specs.flag("--dry-run", "tell what would run, and run nothing")
                .option("NAME", "who does this, for the history", "--applied-by")
                .option("TIME", "how long to wait for another run (60s)", "--lock-timeout")
                .flag("--sql", "print SQL instead of running it (a later version)")
                .option("TIME", "how long to wait for a server that does not answer yet (60s)", "--wait")
                .option("V", "the server to write SQL for (a later version)", "--server-version");
    }

    static void refuseLater(Invocation invocation) {
        LATER.stream().filter(invocation::has).findFirst().ifPresent(option -> {
            throw UsageException.later(option);
        });
    }
}
