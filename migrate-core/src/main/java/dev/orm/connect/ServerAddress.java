package dev.orm.connect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server is and which of its databases is meant.
 *
 * @param port empty: the usual one
 */
record ServerAddress(String host, String port, String database) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?://(?<host>[A-Za-z0-9._-]*|\\[[0-9A-Fa-f:.]+])(?::(?<port>[0-9]{1,5}))?(?<path>/.*)?)|(?<bare>[^/].*)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$.-]+");
    private static final int LAST_PORT = 65535;

    /** @param text what stands between {@code jdbc:NAME:} and the question mark */
    static ServerAddress parse(String text, Server server, String url) {
        if (text.indexOf('@') >= 0) {
            throw UrlException.login(Redactor.url(url));
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw UrlException.address(text, Redactor.url(url));
        }
        String path = shape.group("path") == null ? "" : shape.group("path").substring(1);
        String database = shape.group("bare") == null ? path : shape.group("bare");
        if (database.isEmpty()) {
            throw UrlException.noDatabase(Redactor.url(url), server.scheme());
        }
        String port = shape.group("port") == null ? "" : shape.group("port");
        if (!NAME.matcher(database).matches() || !isPort(port)) {
            throw UrlException.address(text, Redactor.url(url));
        }
        String host = shape.group("host");
        return new ServerAddress(host == null || host.isEmpty() ? "localhost" : host, port, database);
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || Integer.parseInt(port) <= LAST_PORT;
    }

    @Override
    public String toString() {
        return "//" + host + (port.isEmpty() ? "" : ":" + port) + "/" + database;
    }
}
