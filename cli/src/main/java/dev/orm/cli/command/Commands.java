package dev.orm.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All commands by name; only the one that is called is made. */
public final class Commands {
    private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("init", InitCommand::new);
    }

    private Commands() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    public static Optional<Command> named(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }
}
