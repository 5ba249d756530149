package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/**
 * A statement that could not have a lock that somebody else holds, or would have waited for ever: two transactions that
 * wait for each other, and on SQLite a transaction that has read and wants to write while another one writes.
 *
 * @see <a href="https://www.sqlite.org/lang_transaction.html">SQLite: read transactions versus write transactions</a>
 */
public final class LockConflictException extends OrmException {
    private static final long serialVersionUID = 1L;

    private LockConflictException(String where, String words, String next, Throwable cause) {
        super(ExitStatus.LATER, "somebody else holds a lock", where, words, next, cause);
    }

    /** @param advice what else this database offers; empty: nothing */
    static LockConflictException of(String sql, String words, String advice, Throwable cause) {
        String again = "roll back and do the work again from its first query";
        return new LockConflictException(sql, words, advice.isEmpty() ? again : again + "; " + advice, cause);
    }
}
