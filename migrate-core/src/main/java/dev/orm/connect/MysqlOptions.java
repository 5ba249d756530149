package dev.orm.connect;

import java.util.Map;
import java.util.Set;

/**
 * What may stand behind the question mark of a MySQL URL.
 *
 * @see <a href="https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html">Connector/J's list</a>
 */
final class MysqlOptions {
    private MysqlOptions() {}

    private static final Set<String> KNOWN = Set.of(
            "allowPublicKeyRetrieval",
            "cachePrepStmts",
            "characterEncoding",
            "connectionCollation",
            "connectionTimeZone",
            "connectTimeout",
            "forceConnectionTimeZoneToSession",
            "nullCatalogMeansCurrent",
            "password",
            "requireSSL",
            "rewriteBatchedStatements",
            "serverTimezone",
            "socketTimeout",
            "sslMode",
            "tcpKeepAlive",
            "tlsVersions",
            "useCompression",
            "user",
            "useServerPrepStmts",
            "useSSL",
            "useUnicode",
            "verifyServerCertificate",
            "zeroDateTimeBehavior");

    /** These load classes, read files or addresses, or hide that a connection was lost. */
    private static final Set<String> REFUSED = Set.of(
            "allowLoadLocalInfile",
            "allowLoadLocalInfileInPath",
            "allowMultiQueries",
            "allowUrlInLocalInfile",
            "authenticationPlugins",
            "autoDeserialize",
            "autoReconnect",
            "autoReconnectForPools",
            "clientCertificateKeyStoreUrl",
            "clientInfoProvider",
            "connectionLifecycleInterceptors",
            "defaultAuthenticationPlugin",
            "detectCustomCollations",
            "exceptionInterceptors",
            "KeyManagerFactoryProvider",
            "keyStoreProvider",
            "loadBalanceStrategy",
            "logger",
            "ociConfigFile",
            "parseInfoCacheFactory",
            "profilerEventHandler",
            "propertiesTransform",
            "queryInfoCacheFactory",
            "queryInterceptors",
            "serverConfigCacheFactory",
            "serverRSAPublicKeyFile",
            "socketFactory",
            "sslContextProvider",
            "statementInterceptors",
            "trustCertificateKeyStoreUrl",
            "trustManagerFactoryProvider",
            "useConfigs");

    static final OptionNames NAMES = new OptionNames(KNOWN, REFUSED);

    static final Map<String, String> FIXED = Map.of(
            "allowLoadLocalInfile", "false",
            "allowUrlInLocalInfile", "false",
            "allowMultiQueries", "false",
            "autoReconnect", "false",
            "tinyInt1isBit", "false",
            "yearIsDateType", "false",
            "useInformationSchema", "true");
}
