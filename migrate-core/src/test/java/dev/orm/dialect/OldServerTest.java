package dev.orm.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server older than the oldest that is known is refused, the oldest is not. */
class OldServerTest {

    @ParameterizedTest
    @CsvSource({
        "mariadb, MariaDB, 10.10.7-MariaDB, 10.11",
        "mysql, MySQL, 5.7.44, 8.0.11",
        "postgresql, PostgreSQL, 12.22, 13"
    })
    void anOldServerIsRefused(String database, String product, String version, String oldest) {
        assertThatThrownBy(() -> Dialects.of(database, version))
                .isInstanceOf(OldServerException.class)
                .hasMessage("""
                        %s %s is too old
                          why:  what is written for it needs %s or newer
                          next: use a newer driver or server""", product, version, oldest);
        assertThat(Dialects.of(database, oldest).capabilities().database()).isEqualTo(database);
    }

    @Test
    void withoutAVersionTheOldestIsMeant() {
        assertThat(Dialects.of("jdbc:mariadb://localhost/shop", "")
                        .capabilities()
                        .database())
                .isEqualTo("mariadb");
    }
}
