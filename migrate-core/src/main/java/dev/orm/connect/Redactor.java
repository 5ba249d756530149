package dev.orm.connect;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of text before anybody sees it. */
public final class Redactor {
    private static final String MASK = "***";
    private static final Pattern USER_INFO = Pattern.compile("(//[^/?#\\s:@]*):[^/?#\\s]*@");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)([a-z0-9_.-]*(?:pass|pwd|secret|token|hexkey|credential)[a-z0-9_.-]*\\s*=\\s*)[^&;,)\\s]*");

    /** A shorter one may be a part of any word: it is masked where it is one by itself. */
    private static final int LONG = 8;

    private final List<Pattern> secrets;

    private Redactor(List<Pattern> secrets) {
        this.secrets = secrets;
    }

    /**
     * A redactor that masks these texts, long ones wherever they stand and others as whole words, and passwords in URLs.
     * Empty ones are left out.
     */
    public static Redactor of(Collection<String> secrets) {
        return new Redactor(secrets.stream()
                .filter(secret -> !secret.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Redactor::pattern)
                .toList());
    }

    private static Pattern pattern(String secret) {
        String quoted = Pattern.quote(secret);
        return Pattern.compile(
                secret.length() >= LONG ? quoted : "(?<![\\p{L}\\p{N}_])" + quoted + "(?![\\p{L}\\p{N}_])");
    }

    public String redact(String text) {
        String clean = text;
        for (Pattern secret : secrets) {
            clean = secret.matcher(clean).replaceAll(MASK);
        }
        return url(clean);
    }

    /** The text with the passwords of all URLs in it masked: {@code //user:***@host}, {@code password=***}. */
    public static String url(String text) {
        String userInfo = USER_INFO.matcher(text).replaceAll("$1:" + MASK + "@");
        return PARAMETER.matcher(userInfo).replaceAll("$1" + MASK);
    }
}
