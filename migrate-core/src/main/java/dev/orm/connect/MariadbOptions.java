package dev.orm.connect;

import java.util.Map;
import java.util.Set;

/**
 * What may stand behind the question mark of a MariaDB URL.
 *
 * @see <a href="https://mariadb.com/docs/connectors/mariadb-connector-j/about-mariadb-connector-j">Connector/J's list</a>
 */
final class MariadbOptions {
    private MariadbOptions() {}

    private static final Set<String> KNOWN = Set.of(
            "allowPublicKeyRetrieval",
            "cachePrepStmts",
            "connectionCollation",
            "connectionTimeZone",
            "connectTimeout",
            "enabledSslProtocolSuites",
            "forceConnectionTimeZoneToSession",
            "nullDatabaseMeansCurrent",
            "password",
            "rewriteBatchedStatements",
            "socketTimeout",
            "sslMode",
            "tcpKeepAlive",
            "timezone",
            "useBulkStmts",
            "useCompression",
            "user",
            "useServerPrepStmts",
            "useSsl");

    /** These load classes, read files, run SQL, or print what was asked. */
    private static final Set<String> REFUSED = Set.of(
            "allowLocalInfile",
            "allowMultiQueries",
            "autoReconnect",
            "credentialType",
            "dumpQueriesOnException",
            "initSql",
            "localSocket",
            "pipe",
            "serverRsaPublicKeyFile",
            "socketFactory",
            "tlsSocketType");

    static final OptionNames NAMES = new OptionNames(KNOWN, REFUSED);

    static final Map<String, String> FIXED = Map.of(
            "allowLocalInfile", "false",
            "allowMultiQueries", "false",
            "dumpQueriesOnException", "false",
            "tinyInt1isBit", "false",
            "yearIsDateType", "false");
}
