package dev.orm.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a server is and who may create databases on it.
 *
 * @param authority host and port
 * @param parameters what follows the database's name in the URL: empty, or {@code ?...}
 */
record ServerAddress(ServerKind kind, String authority, String parameters, String user, String password) {

    /** A server that a holder started. */
    static ServerAddress local(ServerKind kind, int port) {
        return new ServerAddress(kind, "127.0.0.1:" + port, "", kind.user(), "");
    }

    /** The server that the environment names; user and password stand in the URL or in variables of their own. */
    static Optional<ServerAddress> named(ServerKind kind, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(kind.variable()))
                .filter(url -> !url.isBlank())
                .map(url -> parse(kind, url, environment));
    }

    private static ServerAddress parse(ServerKind kind, String url, Map<String, String> environment) {
        String prefix = "jdbc:" + kind.scheme() + "://";
        if (!url.startsWith(prefix)) {
            throw new IllegalArgumentException(kind.variable() + " does not begin with " + prefix + ": " + url);
        }
        String rest = url.substring(prefix.length());
        int question = rest.indexOf('?');
        String beforeParameters = question < 0 ? rest : rest.substring(0, question);
        String[] parameters =
                question < 0 ? new String[0] : rest.substring(question + 1).split("&");
        String variable = kind.variable().replaceFirst("URL$", "");
        return new ServerAddress(
                kind,
                beforeParameters.replaceFirst("/.*", ""),
                others(parameters),
                parameter(parameters, "user").orElse(environment.getOrDefault(variable + "USER", kind.user())),
                parameter(parameters, "password").orElse(environment.getOrDefault(variable + "PASSWORD", "")));
    }

    private static Optional<String> parameter(String[] parameters, String name) {
        return Arrays.stream(parameters)
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst();
    }

    private static String others(String[] parameters) {
        String others = Arrays.stream(parameters)
                .filter(parameter -> !parameter.startsWith("user=") && !parameter.startsWith("password="))
                .collect(Collectors.joining("&"));
        return others.isEmpty() ? "" : "?" + others;
    }

    String url(String database) {
        return "jdbc:" + kind.scheme() + "://" + authority + "/" + database + parameters;
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }
}
