package dev.orm.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All commands by name; only the one that is called is made. */
public final class Commands {
    private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("init", InitCommand::new);
        ALL.put("revision", RevisionCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("upgrade", UpgradeCommand::new);
        ALL.put("downgrade", DowngradeCommand::new);
        ALL.put("status", StatusCommand::new);
        ALL.put("current", CurrentCommand::new);
        ALL.put("heads", HeadsCommand::new);
        ALL.put("history", HistoryCommand::new);
        ALL.put("show", ShowCommand::new);
        ALL.put("stamp", StampCommand::new);
        ALL.put("inspect", InspectCommand::new);
        for (String name : List.of(
                "branches",
                "edit",
                "merge",
                "rebase",
                "squash",
                "statements",
                "lint",
                "verify",
                "repair",
                "export",
                "list-templates",
                "completion")) {
            ALL.put(name, () -> new LaterCommand(name));
        }
    }

    private Commands() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    public static Optional<Command> named(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }
}
