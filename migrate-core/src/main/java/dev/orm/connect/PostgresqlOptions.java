package dev.orm.connect;

import java.util.Set;

/**
 * What may stand behind the question mark of a PostgreSQL URL.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/use/">pgjdbc's list</a>
 */
final class PostgresqlOptions {
    private PostgresqlOptions() {}

    private static final Set<String> KNOWN = Set.of(
            "ApplicationName",
            "channelBinding",
            "connectTimeout",
            "currentSchema",
            "gssEncMode",
            "loginTimeout",
            "password",
            "prepareThreshold",
            "reWriteBatchedInserts",
            "socketTimeout",
            "ssl",
            "sslmode",
            "sslNegotiation",
            "targetServerType",
            "tcpKeepAlive",
            "user");

    /** These load classes, write files, or let text through as SQL. */
    private static final Set<String> REFUSED = Set.of(
            "authenticationPluginClassName",
            "jaasApplicationName",
            "jaasLogin",
            "loggerFile",
            "loggerLevel",
            "preferQueryMode",
            "service",
            "socketFactory",
            "socketFactoryArg",
            "sslfactory",
            "sslfactoryarg",
            "sslhostnameverifier",
            "sslpasswordcallback",
            "xmlFactoryFactory");

    static final OptionNames NAMES = new OptionNames(KNOWN, REFUSED);
}
