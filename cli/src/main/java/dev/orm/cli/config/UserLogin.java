package dev.orm.cli.config;

import java.util.Optional;

/** Who connects, as far as it is said beside the URL or counts before that; empty: what the URL says. */
public record UserLogin(Optional<String> user, Optional<String> password) {

    @Override
    public String toString() {
        return "login of " + user.orElse("the URL's user");
    }
}
