package dev.orm.cli.command;

/** What does the same today as a command or option that is not in this version. */
final class Instead {
    private Instead() {}

    static String of(String what) {
        return switch (what) {
            case "orm branches" -> "orm history marks branch points, and orm heads shows where they end";
            case "orm edit" -> "orm show REV names the files; open them in your editor";
            case "orm rebase" -> "give the file a later version, and its -- orm:revises line the new parent, by hand";
            case "orm verify" -> "orm check --from history tells whether the scripts make what the models say";
            case "orm statements", "orm lint" -> "orm upgrade --dry-run reads all scripts through and runs none";
            case "orm list-templates" -> "the templates are generic and spring: orm init --template NAME";
            case "orm squash", "orm repair", "orm export", "orm completion" -> "do without it until then";
            case "--sql", "--server-version" -> "leave it out; orm upgrade --dry-run tells what would run";
            case "--wait" -> "leave it out; --lock-timeout 10m waits as long for another run";
            case "--head", "--splice", "--branch-label", "--depends-on" ->
                "leave it out, and write the -- orm:revises,"
                        + " orm:branch or orm:depends-on line into the new script by hand";
            case "--format" -> "leave it out: scripts are SQL";
            case "--heads" -> "leave it out; orm heads shows whether there are several";
            default -> "leave it out";
        };
    }
}
