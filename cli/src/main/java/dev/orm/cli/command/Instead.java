package dev.orm.cli.command;

/** What does the same today as a command or option that is not in this version. */
final class Instead {
    private Instead() {}

    static String of(String what) {
        return switch (what) {
            case "orm verify" -> "orm check --from history tells whether the scripts make what the models say";
            case "orm lint" -> "orm upgrade --dry-run reads all scripts through and runs none";
            case "orm repair", "orm export" -> "do without it until then";
            default -> "leave it out";
        };
    }
}
