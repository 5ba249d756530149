package dev.orm.cli.command;

/** What upgrade and downgrade have in common. */
final class RunOptions {
    private RunOptions() {}

    static Specs add(Specs specs) {
        return GivenPlaceholders.add(specs)
                .flag("--dry-run", "tell what would run, and run nothing")
                .option("NAME", "who does this, for the history", "--applied-by")
                .option("TIME", "how long to wait for another run (60s)", "--lock-timeout")
                .flag("--sql", "print a script for the database's own client; no database is asked")
                .option("TIME", "how long to wait for a server that does not answer yet (60s)", "--wait")
                .option(
                        "V",
                        "the server that --sql writes for (default: the oldest that is served)",
                        "--server-version");
    }
}
