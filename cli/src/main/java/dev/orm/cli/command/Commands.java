package dev.orm.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All commands by name; only the one that is called is made. */
public final class Commands {
    private static final List<String> NAMES = List.of(
            "init",
            "revision",
            "check",
            "upgrade",
            "downgrade",
            "status",
            "current",
            "heads",
            "history",
            "branches",
            "show",
            "edit",
            "compile",
            "merge",
            "rebase",
            "stamp",
            "squash",
            "inspect",
            "statements",
            "list-templates",
            "completion");

    private static final Set<String> LATER = Set.of("lint", "verify", "repair", "export");

    private Commands() {}

    public static List<String> names() {
        return NAMES;
    }

    public static Optional<Command> named(String name) {
        return Optional.ofNullable(LATER.contains(name) ? new LaterCommand(name) : now(name));
    }

    /** A switch, since a table of constructors would cost every start a twentieth. */
    private static @Nullable Command now(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "revision" -> new RevisionCommand();
            case "check" -> new CheckCommand();
            case "upgrade" -> new UpgradeCommand();
            case "downgrade" -> new DowngradeCommand();
            case "status" -> new StatusCommand();
            case "current" -> new CurrentCommand();
            case "heads" -> new HeadsCommand();
            case "history" -> new HistoryCommand();
            case "show" -> new ShowCommand();
            case "compile" -> new CompileCommand();
            case "stamp" -> new StampCommand();
            case "inspect" -> new InspectCommand();
            case "statements" -> new StatementsCommand();
            case "branches" -> new BranchesCommand();
            case "edit" -> new EditCommand();
            case "merge" -> new MergeCommand();
            case "squash" -> new SquashCommand();
            case "rebase" -> new RebaseCommand();
            case "list-templates" -> new ListTemplatesCommand();
            case "completion" -> new CompletionCommand();
            default -> null;
        };
    }
}
