package dev.orm.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** What orm.yaml and {@code --placeholder} give the placeholders of scripts; the option counts where both do. */
final class GivenPlaceholders {
    private static final String OPTION = "--placeholder";

    private GivenPlaceholders() {}

    static Specs add(Specs specs) {
        return specs.repeated(OPTION, "NAME=VALUE", "what ${NAME} in scripts stands for");
    }

    /** Where nothing is configured, and nothing has to be, only what the option gives. */
    static Map<String, String> of(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        Map<String, String> all = new LinkedHashMap<>(
                workspace.isConfigured() ? workspace.config().migrations().placeholders() : Map.of());
        for (String given : invocation.options(OPTION)) {
            int equals = given.indexOf('=');
            if (equals < 1) {
                throw UsageException.wrongValue(OPTION, given, "NAME=VALUE");
            }
            all.keySet().removeIf(name -> name.equalsIgnoreCase(given.substring(0, equals)));
            all.put(given.substring(0, equals), given.substring(equals + 1));
        }
        return all;
    }
}
