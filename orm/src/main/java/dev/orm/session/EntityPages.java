package dev.orm.session;

import java.util.List;

/** A result that is read a page at a time, by somebody who keeps no page. */
interface EntityPages extends AutoCloseable {

    /** The next objects; none at the end. */
    List<Object> next();

    @Override
    void close();
}
