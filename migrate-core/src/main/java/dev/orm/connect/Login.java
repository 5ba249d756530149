package dev.orm.connect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who connects. Printed nowhere. */
record Login(@Nullable String user, @Nullable String password) {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /** What is said beside the URL goes before what stands in it, which may be percent-encoded there. */
    static Login of(@Nullable String user, @Nullable String password, DatabaseUrl url) {
        return new Login(
                user == null ? decoded(url.options().get(USER)) : user,
                password == null ? decoded(url.options().get(PASSWORD)) : password);
    }

    /** A plus stays one: only percent signs with two digits stand for something. */
    private static @Nullable String decoded(@Nullable String text) {
        return text == null
                ? null
                : ENCODED.matcher(text)
                        .replaceAll(part ->
                                Matcher.quoteReplacement(URLDecoder.decode(part.group(), StandardCharsets.UTF_8)));
    }

    void into(Properties properties) {
        set(properties, USER, user);
        set(properties, PASSWORD, password);
    }

    Redactor redactor() {
        return Redactor.of(Stream.ofNullable(password).toList());
    }

    String named() {
        return Optional.ofNullable(user).orElse("the default user");
    }

    private static void set(Properties properties, String key, @Nullable String value) {
        if (value == null) {
            properties.remove(key);
        } else {
            properties.setProperty(key, value);
        }
    }

    @Override
    public String toString() {
        return String.join(" ", List.of("login of", named()));
    }
}
