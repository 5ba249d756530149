package dev.orm.dialect;

import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.SQLException;

/** One database in one server version, as a handful of answers. */
public interface Dialect {
    Capabilities capabilities();

    Syntax syntax();

    /** How its queries are written. */
    QueryRules queries();
    /** How rows are written and read. */
    StorageRules storage();

    /** How types are spelled and read. */
    TypeNames typeNames();

    /** Neutral values to this database's own. */
    Lowering lower();

    Ddl ddl();

    Inspector inspector();

    Normalizer normalizer();

    ServerNormalizer serverNormalizer();

    SelfCheck selfCheck();

    TableTrial tableTrial();

    /** How a migration step begins and ends: the lock, the transaction, what must be off meanwhile. A new one each time. */
    StepBoundary boundary();

    /** What is to be as it is now when the connection goes back to others. */
    SessionState sessionState(Connection connection) throws SQLException;

    /** What has to be set in such a connection before objects come and go through it; it is somebody else's. */
    BorrowedSession borrowed(Connection connection) throws SQLException;

    /** How statements are written for the database's own client. */
    ClientScript client();

    /** Who and where the server is. */
    Probe probe();

    /** Which constraint a failure is about. */
    Violations violations();
}
