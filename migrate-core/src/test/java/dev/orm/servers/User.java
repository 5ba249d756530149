package dev.orm.servers;

import com.sun.security.auth.module.UnixSystem;

/** The account that the tests run under. */
final class User {
    private User() {}

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
