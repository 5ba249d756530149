package dev.orm.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginTest {
    private static Login of(String options) {
        return Login.of(null, null, DatabaseUrl.parse("jdbc:postgresql://host/shop" + options));
    }

    @Test
    void whatTheUrlSaysMayBePercentEncoded() {
        assertThat(of("?user=J%C3%B6rg&password=a%26b%3D%25%20%E2%82%AC")).isEqualTo(new Login("Jörg", "a&b=% €"));
    }

    @Test
    void whatIsNoPercentEncodingStays() {
        assertThat(of("?user=a+b&password=100%=%g0%")).isEqualTo(new Login("a+b", "100%=%g0%"));
        assertThat(of("?password=a%5Cb%24c")).isEqualTo(new Login(null, "a\\b$c"));
        assertThat(of("")).isEqualTo(new Login(null, null));
    }

    @Test
    void whatIsSaidBesideTheUrlIsTakenAsItIs() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:mysql://host/shop?user=ann&password=%41");
        assertThat(Login.of("b%41b", "%42", url)).isEqualTo(new Login("b%41b", "%42"));
        assertThat(Login.of("bob", null, url)).isEqualTo(new Login("bob", "A"));
    }
}
